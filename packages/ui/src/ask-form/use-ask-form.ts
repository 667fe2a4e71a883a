'use client';

import type { CaseView } from '@amends/core';
import type { ChooseHandler } from '@amends/react';
import { useAnnounce, useAsk } from '@amends/react';
import type { SyntheticEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import { LONGEST_TEXT } from '../internal/choice-fields.js';
import { useOutcomeFocus } from '../internal/use-outcome-focus.js';

/**
 * Where the form stands. `sent`: kept. `settled`: something was chosen before. `changed`: another offer
 * stands. `expired`: the time is over. `closed`: nothing can be asked, now or here.
 */
export type AskState =
  | 'idle'
  | 'submitting'
  | 'sent'
  | 'settled'
  | 'changed'
  | 'expired'
  | 'failed'
  | 'offline'
  | 'closed';

/** Options of {@link useAskForm}. */
export interface UseAskFormOptions {
  readonly view: CaseView;
  /** Keeps the request, as a choice. @default the provider's client; without one the form posts by itself */
  readonly onChoose?: ChooseHandler | undefined;
  /** What is written. Given: you hold it. Absent: the field does. */
  readonly value?: string | undefined;
  /** What is written to begin with. @default nothing */
  readonly defaultValue?: string | undefined;
  /** Told of every change, whoever holds the text. */
  readonly onValueChange?: ((value: string) => void) | undefined;
  /** Words on how much can still be written, said aloud once near the end. @default nothing is said */
  readonly sayLeft?: ((left: number) => string) | undefined;
}

/** What {@link useAskForm} answers. */
export interface AskFormState {
  /** The case as it stands: yours, or a later one from the provider or the answer. */
  readonly view: CaseView;
  readonly state: AskState;
  readonly value: string;
  /** What is written to begin with. */
  readonly initial: string;
  readonly isControlled: boolean;
  /** How many characters can still be written. */
  readonly left: number;
  /** Where the words on how it went are found. */
  readonly outcomeId: string;
  /** The id of the field, which you give to yours. */
  readonly fieldId: string;
  readonly onChange: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  /** Sends the same again. */
  readonly retry: () => void;
}

/** So near the end it is said aloud how much is left: once. */
const NEAR_THE_END = 100;

/** The form without its look: what is written, how much still fits, and how the sending goes. */
export function useAskForm({
  view: given,
  onChoose,
  value: held,
  defaultValue = '',
  onValueChange,
  sayLeft,
}: UseAskFormOptions): AskFormState {
  const ask = useAsk(given, { onChoose });
  const { view, isOpen, isHandled, error } = ask;
  const [own, setOwn] = useState(defaultValue);
  const fieldId = useId();
  const announce = useAnnounce();
  const value = held ?? own;
  const left = LONGEST_TEXT - value.length;

  // The customer may have written before the page came alive, and the browser may restore a form.
  useEffect(() => {
    setOwn((before) => fieldWith(fieldId)?.value ?? before);
  }, [fieldId]);

  const state = ((): AskState => {
    if (ask.state === 'succeeded') return 'sent';
    if (ask.state === 'refused') {
      if (error?.code === 'offer_expired') return 'expired';
      return isOpen ? 'changed' : 'settled';
    }
    if (!isOpen || (!isHandled && view.actions.choose === null)) return 'closed';
    return ask.state;
  })();

  return {
    view,
    state,
    value,
    initial: defaultValue,
    isControlled: held !== undefined,
    left,
    outcomeId: useOutcomeFocus(state),
    fieldId,
    onChange() {
      const next = fieldWith(fieldId)?.value ?? '';
      const fits = LONGEST_TEXT - next.length;
      if (sayLeft && left > NEAR_THE_END && fits <= NEAR_THE_END) announce(sayLeft(fits));
      setOwn(next);
      if (ask.state !== 'submitting') ask.reset();
      onValueChange?.(next);
    },
    onSubmit(event) {
      const text = held ?? fieldWith(fieldId)?.value ?? '';
      if (text.trim() === '') {
        event.preventDefault();
        fieldWith(fieldId)?.focus();
      } else if (isHandled) {
        event.preventDefault();
        void ask.send(text);
      }
    },
    retry: () => void ask.retry(),
  };
}

const fieldWith = (id: string): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>(`textarea[id="${id}"]`);
