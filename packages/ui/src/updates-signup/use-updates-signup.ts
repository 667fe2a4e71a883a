'use client';

import type { CaseView } from '@amends/core';
import type { FollowHandler } from '@amends/react';
import { useCaseView, useFollow } from '@amends/react';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import type { UpdatesValue } from './updates-value.js';
import { currentValue, readUpdates, toFollow } from './updates-value.js';
import { useOutcomeFocus } from '../internal/use-outcome-focus.js';

/** Where the form stands. `read-only`: there is nowhere to send it. */
export type UpdatesState =
  'idle' | 'submitting' | 'saved' | 'refused' | 'failed' | 'offline' | 'read-only';

/** Options of {@link useUpdatesSignup}. */
export interface UseUpdatesSignupOptions {
  readonly view: CaseView;
  /** Keeps the wish. @default the provider's client; without one the form posts by itself */
  readonly onFollow?: FollowHandler | undefined;
  /** What is marked and written. Given: you hold it. Absent: the form's fields do. */
  readonly value?: UpdatesValue | undefined;
  /** Told of every change, whoever holds the value. */
  readonly onValueChange?: ((value: UpdatesValue) => void) | undefined;
}

/** What {@link useUpdatesSignup} answers. */
export interface UpdatesSignupState {
  /** The case as it stands: yours, or a later one from the provider or the answer. */
  readonly view: CaseView;
  readonly state: UpdatesState;
  readonly value: UpdatesValue;
  /** What holds now, and is marked to begin with. */
  readonly initial: UpdatesValue;
  readonly isControlled: boolean;
  /** Where the words on how it went are found. */
  readonly outcomeId: string;
  readonly onChange: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
}

/** The form without its look: what is marked, and how the sending goes. */
export function useUpdatesSignup({
  view: given,
  onFollow,
  value: held,
  onValueChange,
}: UseUpdatesSignupOptions): UpdatesSignupState {
  const live = useCaseView(given);
  const { state: sending, isHandled, answer, send, reset } = useFollow(live.orderId, { onFollow });
  const view = answer?.cases.find(({ caseId }) => caseId === live.caseId) ?? live;
  const initial = currentValue(view);
  const [own, setOwn] = useState(initial);
  const value = held ?? own;

  const state = ((): UpdatesState => {
    if (sending === 'succeeded') return 'saved';
    return sending === 'idle' && !isHandled && view.actions.follow === null ? 'read-only' : sending;
  })();

  return {
    view,
    state,
    value,
    initial,
    isControlled: held !== undefined,
    outcomeId: useOutcomeFocus(state),
    onChange(event) {
      const next = readUpdates(event.currentTarget, value);
      setOwn(next);
      reset();
      onValueChange?.(next);
    },
    onSubmit(event) {
      if (!isHandled) return;
      event.preventDefault();
      void send(toFollow(held ?? readUpdates(event.currentTarget, value)));
    },
  };
}
