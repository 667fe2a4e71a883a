'use client';

import type { CaseView } from '@amends/core';
import type { ApologyDialogMessages } from './apology-dialog.messages.js';
import { anatomy } from '../internal/anatomy.js';

/** What `ApologyDialog.Root` shares with its parts. */
export interface Shared {
  readonly view: CaseView;
  readonly messages: ApologyDialogMessages;
}

/** The parts of the dialog are made with these. */
export const { Provider, usePart, part } = anatomy<Shared>('ApologyDialog', 'amends-dialog');
