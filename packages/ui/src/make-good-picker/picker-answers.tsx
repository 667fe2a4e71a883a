'use client';

import type { ViewOption } from '@amends/core';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';
import type { Shared } from './picker-context.js';
import { part, usePart } from './picker-context.js';
import { Dressed } from '../internal/dressed.js';
import { classNames } from '../internal/class-names.js';
import { LONGEST_TEXT } from '../internal/choice-fields.js';
import { held, marked } from '../internal/held.js';

/** What one answer says. */
interface AnswerProps extends Omit<ComponentPropsWithoutRef<'label'>, 'title'> {
  readonly part: string;
  readonly name: 'decision' | 'option';
  readonly answer: string;
  readonly heading: string;
  readonly worth?: string | undefined;
  readonly details?: readonly (string | null | undefined)[];
  /** What taking it changes besides: shown once it is marked. */
  readonly changes?: string | null | undefined;
}

/** One answer: a label around its radio button, so that all of it can be pressed. */
const Answer = forwardRef<HTMLLabelElement, AnswerProps>(function Answer(
  { part: partName, name, answer, heading, worth, details, changes, className, children, ...rest },
  ref,
) {
  const shared = usePart(partName);
  const { isOpen, offer } = shared;
  return (
    <Dressed
      as="label"
      of={`MakeGoodPicker.${partName}`}
      {...rest}
      ref={ref}
      className={classNames(`amends-picker__answer amends-picker__${partName}`, className)}
      data-part={partName}
    >
      <input
        {...marked(shared, name, answer)}
        className="amends-picker__radio"
        type="radio"
        name={name}
        value={answer}
        // Without JavaScript the browser asks for it; a way out must not wait for a make-good.
        required={name === 'decision' || offer?.exit === null}
        disabled={!isOpen}
      />
      {children ?? (
        <>
          <span className="amends-picker__heading">{heading}</span>
          {worth && <span className="amends-picker__worth">{worth}</span>}
          {details?.map(
            (detail) =>
              detail && (
                <span key={detail} className="amends-picker__detail">
                  {detail}
                </span>
              ),
          )}
          {changes && (
            <span className="amends-picker__detail amends-picker__changes">{changes}</span>
          )}
        </>
      )}
    </Dressed>
  );
});

type LabelProps = ComponentPropsWithoutRef<'label'>;

/** An answer that says the same on every offer; `say` answers nothing where it cannot be given. */
function answer(
  partName: string,
  name: AnswerProps['name'],
  say: (
    shared: Shared,
  ) => Pick<AnswerProps, 'heading' | 'details' | 'changes'> | null | undefined | false,
) {
  const Rendered = forwardRef<HTMLLabelElement, LabelProps>((props, ref) => {
    const said = say(usePart(partName));
    return (
      said && (
        <Answer {...props} ref={ref} part={partName} name={name} answer={partName} {...said} />
      )
    );
  });
  Rendered.displayName = `MakeGoodPicker.${partName}`;
  return Rendered;
}

/** Keep the order. Renders a `<label>` around a radio button. */
export const MakeGoodPickerKeep = answer('keep', 'decision', ({ offer, messages }) => ({
  heading: offer?.keep?.title ?? messages.keep,
  // What keeping does in law stands beside it before it is marked.
  details: [offer?.keep?.detail, offer?.keep?.changes],
}));

/** The way out, as large and as near as keeping. Renders a `<label>` around a radio button. */
export const MakeGoodPickerExit = answer('exit', 'decision', ({ offer, messages }) => {
  const exit = offer?.exit;
  return (
    exit && {
      heading: exit.title,
      details: [
        exit.detail,
        exit.basis === 'policy' ? null : messages.right.replace('{basis}', exit.basis),
      ],
      changes: exit.changes,
    }
  );
});

/** Props of `MakeGoodPicker.Option`. */
export interface MakeGoodPickerOptionProps extends LabelProps {
  readonly option: ViewOption;
}

/** One make-good. Renders a `<label>` around a radio button. */
export const MakeGoodPickerOption = forwardRef<HTMLLabelElement, MakeGoodPickerOptionProps>(
  function MakeGoodPickerOption({ option, ...rest }, ref) {
    return (
      <Answer
        {...rest}
        ref={ref}
        part="option"
        name="option"
        answer={option.id}
        heading={option.title}
        worth={option.value?.text}
        details={[option.detail]}
        changes={option.changes}
      />
    );
  },
);

/** "Something else." Renders a `<label>` around a radio button, or nothing where it is not allowed. */
export const MakeGoodPickerAsk = answer(
  'ask',
  'option',
  ({ offer, messages }) =>
    offer?.allowsAsk && {
      heading: messages.ask,
      details: [offer.askDetail ?? messages.askDetail],
    },
);

/** The customer's own words, shown with "something else". Renders a `<textarea>`. */
export const MakeGoodPickerAskText = part('textarea', 'ask-text', (shared) => {
  const { offer, messages, isControlled, value, initial, problem, id } = shared;
  if (!offer?.allowsAsk) return null;
  return {
    'aria-label': messages.askText,
    'aria-invalid': problem === 'text' || undefined,
    'aria-describedby': problem === 'text' ? `${id}missing` : undefined,
    rows: 3,
    maxLength: LONGEST_TEXT,
    ...(isControlled ? { onChange: held } : { defaultValue: initial.text }),
    own: {
      id: `${id}text`,
      name: 'text',
      disabled: !shared.isOpen,
      ...(isControlled && { value: value.text }),
    },
  };
});

/** "Nothing, thank you", which counts. Renders a `<label>`, or nothing where it is not allowed. */
export const MakeGoodPickerDecline = answer(
  'decline',
  'option',
  ({ offer, messages }) =>
    offer?.allowsDecline && { heading: messages.decline, details: [messages.declineDetail] },
);
