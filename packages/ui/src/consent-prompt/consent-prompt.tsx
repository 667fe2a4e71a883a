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
import { compound } from '../internal/compound.js';

/**
 * The question that a law puts where an order cannot come in time: wait for the new date, or cancel. Two
 * answers side by side, alike, each with one button and in the law's words; nothing is marked, and what
 * silence brings stands below. Posts without JavaScript. Shows nothing where no law asks.
 */
export const ConsentPrompt = compound(
  'ConsentPrompt',
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
  </>,
  {
    Root,
    Title,
    Dates,
    Answers,
    Wait,
    Cancel,
    Silence,
    Outcome,
    Retry,
  },
);
