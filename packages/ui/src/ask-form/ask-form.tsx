import { forwardRef } from 'react';
import type { AskFormRootProps } from './ask-form-parts.js';
import {
  AskFormCounter as Counter,
  AskFormDetail as Detail,
  AskFormField as Field,
  AskFormForm as Form,
  AskFormLabel as Label,
  AskFormOutcome as Outcome,
  AskFormRoot as Root,
  AskFormSubmit as Submit,
  AskFormThread as Thread,
} from './ask-form-parts.js';

const Ready = forwardRef<HTMLElement, AskFormRootProps>(function AskForm(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Outcome />
          <Thread />
          <Form>
            <Label />
            <Detail />
            <Field />
            <Counter />
            <Submit />
          </Form>
        </>
      )}
    </Root>
  );
});

/**
 * "What would make it right?": free text to a person, with the date by which they answer, and what was
 * asked before with the answer to it. A choice like any other, by itself: it posts as the `ask` pick,
 * with or without JavaScript.
 */
export const AskForm = Object.assign(Ready, {
  Root,
  Thread,
  Form,
  Label,
  Detail,
  Field,
  Counter,
  Outcome,
  Submit,
});
