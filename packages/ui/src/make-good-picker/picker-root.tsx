'use client';

import { cva } from 'class-variance-authority';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { forwardRef, useImperativeHandle } from 'react';
import type { MakeGoodPickerMessages } from './make-good-picker.messages.js';
import { makeGoodPickerMessages } from './make-good-picker.messages.js';
import { Chosen } from './picker-chosen.js';
import { Provider } from './picker-context.js';
import type { UseMakeGoodPickerOptions } from './use-make-good-picker.js';
import { useMakeGoodPicker } from './use-make-good-picker.js';
import { Dressed } from '../internal/dressed.js';
import { choiceFields } from '../internal/choice-fields.js';
import { sendingForm } from '../internal/sending-form.js';
import { useMessages } from '../internal/use-messages.js';

const variants = cva('amends amends-picker', {
  variants: { locked: { true: 'amends-picker--locked' } },
});

/** Props of `MakeGoodPicker.Root`. */
export interface MakeGoodPickerRootProps
  extends
    Omit<ComponentPropsWithoutRef<'form'>, 'defaultValue' | 'action' | 'method'>,
    UseMakeGoodPickerOptions {
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<MakeGoodPickerMessages> | undefined;
  /** What stands below the receipt once a choice is kept: a way to close, for instance. */
  readonly afterwards?: ReactNode;
}

/**
 * The form: it posts to the view's own address with or without JavaScript. Renders a `<form>`, or
 * nothing where nothing is offered; once a choice is kept, what was agreed in its place.
 */
export const MakeGoodPickerRoot = forwardRef<HTMLFormElement, MakeGoodPickerRootProps>(
  function MakeGoodPickerRoot(
    {
      view: given,
      onChoose,
      value,
      defaultValue,
      onValueChange,
      messages,
      afterwards,
      className,
      ...rest
    },
    ref,
  ) {
    const picker = useMakeGoodPicker({ view: given, onChoose, value, defaultValue, onValueChange });
    const { view, offer, state } = picker;
    useImperativeHandle<HTMLFormElement | null, HTMLFormElement | null>(
      ref,
      () => picker.formRef.current,
    );
    const words = useMessages('MakeGoodPicker', makeGoodPickerMessages, messages);
    if (state === 'chosen') {
      return (
        <Chosen {...picker} messages={words}>
          {afterwards}
        </Chosen>
      );
    }
    if (offer === null) return null;
    return (
      <Provider value={{ ...picker, messages: words }}>
        <Dressed
          as="form"
          of="MakeGoodPicker.root"
          {...sendingForm(view.actions.choose, picker, rest, choiceFields(offer))}
          ref={picker.formRef}
          className={variants({ locked: !picker.isOpen, className })}
          data-scope="make-good-picker"
          data-part="root"
          data-state={state}
        />
      </Provider>
    );
  },
);
