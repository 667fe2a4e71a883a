import type { ReactNode } from 'react';
import { forwardRef } from 'react';
import {
  MakeGoodPickerAsk as Ask,
  MakeGoodPickerAskText as AskText,
  MakeGoodPickerDecline as Decline,
  MakeGoodPickerExit as Exit,
  MakeGoodPickerKeep as Keep,
  MakeGoodPickerOption as Option,
} from './picker-answers.js';
import {
  MakeGoodPickerDecision as Decision,
  MakeGoodPickerLegend as Legend,
  MakeGoodPickerList as List,
  MakeGoodPickerOptions as Options,
  MakeGoodPickerPair as Pair,
  MakeGoodPickerProblem as Problem,
} from './picker-groups.js';
import {
  MakeGoodPickerActions as Actions,
  MakeGoodPickerNotice as Notice,
  MakeGoodPickerOutcome as Outcome,
  MakeGoodPickerSilence as Silence,
  MakeGoodPickerSubmit as Submit,
} from './picker-outcome.js';
import type { MakeGoodPickerRootProps } from './picker-root.js';
import { MakeGoodPickerRoot as Root } from './picker-root.js';

/** Props of {@link MakeGoodPicker}. */
export interface MakeGoodPickerProps extends MakeGoodPickerRootProps {
  /** What stands beside the button that sends: a "not now", for instance. */
  readonly beside?: ReactNode;
}

const Ready = forwardRef<HTMLFormElement, MakeGoodPickerProps>(function MakeGoodPicker(
  { beside, children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Notice />
          <Decision />
          <Options />
          <Silence />
          <Outcome />
          <Actions>
            <Submit />
            {beside}
          </Actions>
        </>
      )}
    </Root>
  );
});

/**
 * Lets the customer choose how it is made good: first to keep or cancel, where they have that choice,
 * then one of the make-goods, something else, or nothing. Native radio buttons in a real form, so it
 * posts without JavaScript. Nothing is picked for them, and the way out is as near as any gift.
 */
export const MakeGoodPicker = Object.assign(Ready, {
  Root,
  Decision,
  Options,
  Legend,
  Pair,
  List,
  Keep,
  Exit,
  Option,
  Ask,
  AskText,
  Decline,
  Problem,
  Notice,
  Silence,
  Outcome,
  Actions,
  Submit,
});
