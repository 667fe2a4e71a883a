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
import { compound } from '../internal/compound.js';

/**
 * "What would make it right?": free text to a person, with the date by which they answer, and what was
 * asked before with the answer to it. A choice like any other, by itself: it posts as the `ask` pick,
 * with or without JavaScript.
 */
export const AskForm = compound(
  'AskForm',
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
  </>,
  {
    Root,
    Thread,
    Form,
    Label,
    Detail,
    Field,
    Counter,
    Outcome,
    Submit,
  },
);
