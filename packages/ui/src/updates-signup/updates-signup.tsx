import { forwardRef } from 'react';
import type { UpdatesSignupRootProps } from './updates-signup-parts.js';
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

const Ready = forwardRef<HTMLFormElement, UpdatesSignupRootProps>(function UpdatesSignup(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Title />
          <Now />
          <Channels />
          <Address />
          <Paces />
          <Always />
          <Outcome />
          <Submit />
        </>
      )}
    </Root>
  );
});

/**
 * Where to keep the customer posted, and how often; says when the next word comes, and that what the law
 * has us tell is told all the same. Shows the setting that holds. Posts without JavaScript.
 */
export const UpdatesSignup = Object.assign(Ready, {
  Root,
  Title,
  Now,
  Channels,
  Address,
  Paces,
  Always,
  Outcome,
  Submit,
});
