import { forwardRef } from 'react';
import type { ConsentPromptRootProps } from './consent-prompt-parts.js';
import {
  ConsentPromptAnswers as Answers,
  ConsentPromptCancel as Cancel,
  ConsentPromptDates as Dates,
  ConsentPromptOutcome as Outcome,
  ConsentPromptRetry as Retry,
  ConsentPromptRoot as Root,
  ConsentPromptSilence as Silence,
  ConsentPromptTitle as Title,
  ConsentPromptWait as Wait,
} from './consent-prompt-parts.js';

const Ready = forwardRef<HTMLFormElement, ConsentPromptRootProps>(function ConsentPrompt(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Title />
          <Dates />
          <Answers>
            <Wait />
            <Cancel />
          </Answers>
          <Silence />
          <Outcome />
          <Retry />
        </>
      )}
    </Root>
  );
});

/**
 * The question that a law puts where an order cannot come in time: wait for the new date, or cancel. Two
 * answers side by side, alike, each with one button and in the law's words; nothing is marked, and what
 * silence brings stands below. Posts without JavaScript. Shows nothing where no law asks.
 */
export const ConsentPrompt = Object.assign(Ready, {
  Root,
  Title,
  Dates,
  Answers,
  Wait,
  Cancel,
  Silence,
  Outcome,
  Retry,
});
