import { forwardRef } from 'react';
import type { ReportProblemRootProps } from './report-problem-parts.js';
import {
  ReportProblemAgain as Again,
  ReportProblemKinds as Kinds,
  ReportProblemLines as Lines,
  ReportProblemOutcome as Outcome,
  ReportProblemRoot as Root,
  ReportProblemSubmit as Submit,
  ReportProblemText as Text,
} from './report-problem-parts.js';

const Ready = forwardRef<HTMLFormElement, ReportProblemRootProps>(function ReportProblem(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Kinds />
          <Lines />
          <Text />
          <Outcome />
          <Submit />
          <Again />
        </>
      )}
    </Root>
  );
});

/**
 * "It never came, it is damaged, it took a while": two taps, and the store knows. What can be said
 * follows from how the order stands; which of several things, and words, are the customer's to give.
 * Posts without JavaScript too.
 */
export const ReportProblem = Object.assign(Ready, {
  Root,
  Kinds,
  Lines,
  Text,
  Outcome,
  Submit,
  Again,
});
