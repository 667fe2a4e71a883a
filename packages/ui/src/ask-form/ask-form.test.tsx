import { problemError, transportError } from '@amends/client';
import type { ChooseHandler } from '@amends/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { moment } from '../../test/moments.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { AskForm, askFormAnatomy } from './index.js';

const open = see('neverShipped');
const waiting = moment(4, 1);
const overdue = moment(3, 2);
const answered = moment(4, 2);
const kept: ChooseHandler = ({ pick }) => see('neverShipped', { chosen: pick });
const field = () => screen.getByRole('textbox', { name: 'What would make it right?' });
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));

const { Thread, Form, Outcome } = AskForm;
describeParts('AskForm', { Thread, Form, Outcome }, (part) => (
  <AskForm.Root view={answered} onChoose={kept}>
    {part}
  </AskForm.Root>
));
const { Label, Detail, Field, Counter, Submit } = AskForm;
describeParts('AskForm', { Label, Detail, Field, Counter, Submit }, (part) => (
  <AskForm.Root view={open} onChoose={kept}>
    {part}
  </AskForm.Root>
));

describe('AskForm', () => {
  it('says who answers and by when, sends the words to a person, and shows the thread', async () => {
    const onChoose = vi.fn<ChooseHandler>(kept);
    render(<AskForm view={open} onChoose={onChoose} />);
    expect(field()).toHaveAccessibleDescription(/Eleanor Marsh answers by Friday, 10 AM/u);
    await userEvent.type(field(), 'A call on Saturday');
    await press('Send us your wish');
    expect(onChoose.mock.calls[0]?.[0].pick).toEqual({ kind: 'ask', text: 'A call on Saturday' });
    expect(await screen.findByText(/^Thank you\./u)).toHaveFocus();
    const thread = screen.getByRole('region');
    expect(thread).toHaveTextContent('A call on Saturday');
    expect(thread).toHaveTextContent('Our answer by: Fri, Nov 13, 10 AM');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('counts what can still be written, and takes no more', async () => {
    render(<AskForm view={open} onChoose={kept} defaultValue={'a'.repeat(1_998)} />);
    expect(screen.getByText('Characters left: 2')).toBeInTheDocument();
    await userEvent.type(field(), 'bcd');
    expect(screen.getByText('Characters left: 0')).toBeInTheDocument();
    expect(field()).toHaveValue(`${'a'.repeat(1_998)}bc`);
  });

  it('sends nothing where nothing is written, and leads back to the field', async () => {
    const onChoose = vi.fn<ChooseHandler>(kept);
    render(<AskForm view={open} onChoose={onChoose} defaultValue="   " />);
    await press('Send us your wish');
    expect(onChoose).not.toHaveBeenCalled();
    expect(field()).toHaveFocus();
  });

  it('tells that the answer is late, and what the answer was', () => {
    const { rerender } = render(<AskForm view={waiting} />);
    expect(screen.getByRole('region')).toHaveAttribute('data-status', 'waiting');
    rerender(<AskForm view={overdue} />);
    expect(screen.getByRole('region')).toHaveTextContent(overdue.ask?.statusText ?? '-');
    rerender(<AskForm view={answered} />);
    expect(screen.getByRole('region')).toHaveAttribute('data-status', 'answered');
  });

  it.each([
    ['the words are lost on the way', transportError('timeout', 'late'), /did not reach us/u, true],
    ['another offer stands', problemError('offer_changed', '-', { status: 409 }), /changed/u, true],
    ['it is too late', problemError('offer_expired', '-', { status: 410 }), /write to us/u, false],
  ])('keeps what was written where %s', async (_name, error, words, isKept) => {
    render(<AskForm view={open} onChoose={() => ({ ok: false, error })} />);
    await userEvent.type(field(), 'Please call');
    await press('Send us your wish');
    expect(await screen.findByText(words)).toHaveFocus();
    if (isKept) expect(field()).toHaveValue('Please call');
  });

  it('can be held from outside', async () => {
    function Held() {
      const [text, setText] = useState('');
      return <AskForm view={open} onChoose={kept} value={text} onValueChange={setText} />;
    }
    render(<Held />);
    await userEvent.type(field(), 'Hello');
    expect(field()).toHaveValue('Hello');
    expect(screen.getByText('Characters left: 1,995')).toBeInTheDocument();
  });

  it('posts as a choice without JavaScript', () => {
    const html = renderToStaticMarkup(<AskForm view={open} />);
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const form = body.querySelector('form');
    expect(form?.getAttribute('action')).toBe(open.actions.choose?.href);
    const fields = Object.fromEntries(
      [...body.querySelectorAll<HTMLInputElement>('[type="hidden"]')].map(
        ({ name, value }) => [name, value] as const,
      ),
    );
    expect(fields).toMatchObject({ option: 'ask', decision: 'keep', offerId: open.offer?.id });
  });

  it('is not there where nothing can be asked and nothing was', () => {
    const { container } = render(<AskForm view={see('atRisk')} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', () => {
    checkAnatomy(askFormAnatomy, [
      renderToStaticMarkup(<AskForm view={open} />),
      renderToStaticMarkup(<AskForm view={answered} />),
    ]);
  });

  it('passes axe', async () => {
    await expectPageAccessible(
      <>
        <Basic />
        <AskForm view={answered} aria-label="Another" />
      </>,
    );
  });
});
