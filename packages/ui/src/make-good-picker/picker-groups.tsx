'use client';

import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';
import {
  MakeGoodPickerAsk,
  MakeGoodPickerAskText,
  MakeGoodPickerDecline,
  MakeGoodPickerExit,
  MakeGoodPickerKeep,
  MakeGoodPickerOption,
} from './picker-answers.js';
import type { Shared } from './picker-context.js';
import { part, usePart } from './picker-context.js';
import type { PickerProblem } from './picker-value.js';
import { Dressed } from '../internal/dressed.js';
import { classNames } from '../internal/class-names.js';

/** Ties a group to what is missing in it. */
const described = (problem: PickerProblem, shared: Shared) => ({
  'aria-describedby': shared.problem === problem ? shared.id + problem : undefined,
});

/** The first decision: keep the order, or cancel it. Renders a `<fieldset>`, or nothing without it. */
export const MakeGoodPickerDecision = part('fieldset', 'decision', (shared) =>
  shared.offer?.exit
    ? {
        ...described('decision', shared),
        children: (
          <>
            <MakeGoodPickerLegend>{shared.messages.decision}</MakeGoodPickerLegend>
            <MakeGoodPickerProblem of="decision" />
            <MakeGoodPickerPair>
              <MakeGoodPickerKeep />
              <MakeGoodPickerExit />
            </MakeGoodPickerPair>
          </>
        ),
      }
    : null,
);

/** The make-goods. Renders a `<fieldset>`, or nothing where there is none. */
export const MakeGoodPickerOptions = part('fieldset', 'options', (shared) => {
  const { offer, messages } = shared;
  if (!offer || !(offer.options.length > 0 || offer.allowsAsk || offer.allowsDecline)) return null;
  return {
    ...described('option', shared),
    children: (
      <>
        <MakeGoodPickerLegend>
          {offer.exit ? messages.optionsToo : messages.options}
        </MakeGoodPickerLegend>
        <MakeGoodPickerProblem of="option" />
        <MakeGoodPickerList>
          {offer.options.map((option) => (
            <MakeGoodPickerOption key={option.id} option={option} />
          ))}
          <MakeGoodPickerAsk />
          <MakeGoodPickerAskText />
          <MakeGoodPickerProblem of="text" />
          <MakeGoodPickerDecline />
        </MakeGoodPickerList>
      </>
    ),
  };
});

/** What a group of answers is about. Renders a `<legend>`. */
export const MakeGoodPickerLegend = part('legend', 'legend');

/** Lays two answers side by side, alike. Renders a `<div>`. */
export const MakeGoodPickerPair = part('div', 'pair');

/** Lays answers in a list. Renders a `<div>`. */
export const MakeGoodPickerList = part('div', 'list');

/** Props of `MakeGoodPicker.Problem`. */
export interface MakeGoodPickerProblemProps extends ComponentPropsWithoutRef<'p'> {
  readonly of: PickerProblem;
}

/** What is still missing. Takes focus when it appears. Renders a `<p>`, or nothing. */
export const MakeGoodPickerProblem = forwardRef<HTMLParagraphElement, MakeGoodPickerProblemProps>(
  function MakeGoodPickerProblem({ of, className, ...rest }, ref) {
    const { problem, id, messages } = usePart('problem');
    if (problem !== of) return null;
    return (
      <Dressed
        as="p"
        of="MakeGoodPicker.problem"
        tabIndex={-1}
        {...rest}
        ref={ref}
        id={of === 'text' ? `${id}missing` : id + of}
        className={classNames('amends-picker__problem', className)}
        data-part="problem"
      >
        {rest.children ?? messages[`problem-${of}`]}
      </Dressed>
    );
  },
);
