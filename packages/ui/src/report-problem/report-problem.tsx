import {
  ReportProblemAgain as Again,
  ReportProblemKinds as Kinds,
  ReportProblemLines as Lines,
  ReportProblemOutcome as Outcome,
  ReportProblemRoot as Root,
  ReportProblemSubmit as Submit,
  ReportProblemText as Text,
} from './report-problem-parts.js';
import { ReportProblemPhotos as Photos } from './report-problem-photos.js';
import { compound } from '../internal/compound.js';

/**
 * "It never came, it is damaged, it took a while": two taps, and the store knows. What can be said
 * follows from how the order stands; which of several things, words and pictures are the customer's to give.
 * Posts without JavaScript too.
 */
export const ReportProblem = compound(
  'ReportProblem',
  <>
    <Kinds />
    <Lines />
    <Text />
    <Photos />
    <Outcome />
    <Submit />
    <Again />
  </>,
  {
    Root,
    Kinds,
    Lines,
    Text,
    Photos,
    Outcome,
    Submit,
    Again,
  },
);
