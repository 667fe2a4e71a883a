import type { CaseEffect } from '@amends/core';
import type { NoticeWork } from '../notices/notice-work.js';

/**
 * What the world outside is to do: one member a type, each with a `Performer` of its own. Written into
 * the outbox in the transaction that causes it, done after the commit.
 */
export type Work = CaseEffect | NoticeWork;

/** The names of {@link Work}. */
export type WorkType = Work['type'];

/** The work of one type. */
export type WorkOf<Type extends WorkType> = Extract<Work, { readonly type: Type }>;

/** `pending` until the world said `done`, or until trying again was given up. */
export type WorkState = 'pending' | 'done' | 'failed';
