import {
  UpdatesSignupAddress as Address,
  UpdatesSignupAlways as Always,
  UpdatesSignupChannels as Channels,
  UpdatesSignupNow as Now,
  UpdatesSignupOutcome as Outcome,
  UpdatesSignupPaces as Paces,
  UpdatesSignupRoot as Root,
  UpdatesSignupSubmit as Submit,
  UpdatesSignupTitle as Title,
} from './updates-signup-parts.js';
import { compound } from '../internal/compound.js';

/**
 * Where to keep the customer posted, and how often; says when the next word comes, and that what the law
 * has us tell is told all the same. Shows the setting that holds. Posts without JavaScript.
 */
export const UpdatesSignup = compound(
  'UpdatesSignup',
  <>
    <Title />
    <Now />
    <Channels />
    <Address />
    <Paces />
    <Always />
    <Outcome />
    <Submit />
  </>,
  {
    Root,
    Title,
    Now,
    Channels,
    Address,
    Paces,
    Always,
    Outcome,
    Submit,
  },
);
