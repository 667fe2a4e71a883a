'use client';

import type { CaseView, ViewOffer } from '@amends/core';
import type { ChooseHandler } from '@amends/react';
import { useChoice } from '@amends/react';
import type { RefObject, SyntheticEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { PickerProblem, PickerValue } from './picker-value.js';
import { emptyValue, problemOf, readValue, toPick } from './picker-value.js';

/**
 * Where the picker stands. `chosen`: kept, now or before. `expired`, `closed`: the options can be
 * seen and not taken, for lack of time or of an address to send to.
 */
export type PickerState =
  'idle' | 'submitting' | 'chosen' | 'changed' | 'failed' | 'offline' | 'expired' | 'read-only';

/** What comes with a change of the value. */
export interface PickerChangeDetails {
  readonly reason: 'input';
  readonly event: SyntheticEvent<HTMLFormElement>;
}

/** Options of {@link useMakeGoodPicker}. */
export interface UseMakeGoodPickerOptions {
  readonly view: CaseView;
  /** Keeps the choice. @default the provider's client; without one the form posts by itself */
  readonly onChoose?: ChooseHandler | undefined;
  /** What is marked. Given: you hold it. Absent: the form's fields do. */
  readonly value?: PickerValue | undefined;
  /** What is marked to begin with. @default nothing, which is the fair way to ask */
  readonly defaultValue?: PickerValue | undefined;
  /** Told of every change, whoever holds the value. */
  readonly onValueChange?: ((value: PickerValue, details: PickerChangeDetails) => void) | undefined;
}

/** What {@link useMakeGoodPicker} answers. */
export interface MakeGoodPickerState {
  /** The case as it stands: yours, or a later one from the provider or the answer. */
  readonly view: CaseView;
  readonly offer: ViewOffer | null;
  readonly state: PickerState;
  readonly value: PickerValue;
  /** What is marked to begin with. */
  readonly initial: PickerValue;
  readonly isControlled: boolean;
  /** What was missing at the last attempt to send. */
  readonly problem: PickerProblem | null;
  /** Whether somebody had chosen before: ours was turned down, and theirs is shown. */
  readonly isSecond: boolean;
  /** Whether a choice was sent from here. */
  readonly wasSent: boolean;
  /** Whether the options can be taken. */
  readonly isOpen: boolean;
  /** Where the messages that take focus are found. */
  readonly id: string;
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly onChange: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
}

/** The picker without its look: the form's value, what is missing, and how the sending goes. */
export function useMakeGoodPicker({
  view: given,
  onChoose,
  value: held,
  defaultValue = emptyValue,
  onValueChange,
}: UseMakeGoodPickerOptions): MakeGoodPickerState {
  const choice = useChoice(given, { onChoose });
  const { view, error } = choice;
  const { offer } = view;
  const [own, setOwn] = useState(defaultValue);
  const [attempt, setAttempt] = useState<{ readonly problem: PickerProblem | null } | null>(null);
  const formRef = useRef<HTMLFormElement>(null);
  const id = useId();
  const value = held ?? own;

  // The customer may have picked before the page came alive, and the browser may restore a form.
  useEffect(() => {
    if (formRef.current === null) return;
    formRef.current.noValidate = true;
    setOwn(readValue(formRef.current));
  }, [offer?.id]);

  useEffect(() => {
    if (attempt?.problem) document.getElementById(`${id}${attempt.problem}`)?.focus();
  }, [attempt, id]);

  const state = ((): PickerState => {
    if (view.choice !== null || view.receipt !== null || choice.state === 'succeeded')
      return 'chosen';
    if (choice.state === 'submitting') return 'submitting';
    if (error?.code === 'offer_expired' || offer?.open === false) return 'expired';
    if (view.actions.choose === null && !choice.isHandled) return 'read-only';
    if (choice.state === 'refused') return 'changed';
    return choice.state;
  })();

  return {
    view,
    offer,
    state,
    value,
    initial: defaultValue,
    problem: attempt?.problem ?? null,
    id,
    formRef,
    isControlled: held !== undefined,
    isSecond: error?.code === 'already_chosen',
    wasSent: choice.pick !== null,
    isOpen: state !== 'expired' && state !== 'read-only',
    onChange(event) {
      const next = readValue(event.currentTarget);
      setOwn(next);
      setAttempt(null);
      if (choice.state !== 'submitting') choice.reset();
      onValueChange?.(next, { reason: 'input', event });
    },
    onSubmit(event) {
      const sent = held ?? readValue(event.currentTarget);
      const missing = offer && problemOf(sent, offer);
      setAttempt({ problem: missing });
      if (missing !== null || choice.isHandled) event.preventDefault();
      if (missing === null && choice.isHandled) void choice.choose(toPick(sent));
    },
  };
}
