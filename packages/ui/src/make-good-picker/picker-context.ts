'use client';

import type { MakeGoodPickerMessages } from './make-good-picker.messages.js';
import type { MakeGoodPickerState } from './use-make-good-picker.js';
import { anatomy } from '../internal/anatomy.js';

/** What `MakeGoodPicker.Root` shares with its parts. */
export interface Shared extends MakeGoodPickerState {
  readonly messages: MakeGoodPickerMessages;
}

/** The parts of the picker are made with these. */
export const { Provider, usePart, part } = anatomy<Shared>('MakeGoodPicker', 'amends-picker');
