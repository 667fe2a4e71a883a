import { problemError, transportError } from '@amends/client';
import type { ConsentHandler } from '@amends/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { moment } from '../../test/moments.js';
import { see } from '../../test/views.js';
import { ConsentPrompt, consentPromptAnatomy } from './index.js';

const asked = moment(19);
const answered = { ...asked, consent: null, asOf: '2026-12-01T00:00:00Z' };
const kept: ConsentHandler = () => answered;
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));

const { Title, Dates, Answers, Wait, Cancel, Silence, Outcome } = ConsentPrompt;
describeParts(
  'ConsentPrompt',
  { Title, Dates, Answers, Wait, Cancel, Silence, Outcome },
  (part) => (
    <ConsentPrompt.Root view={asked} onConsent={kept}>
      {part}
    </ConsentPrompt.Root>
  ),
);

describe('ConsentPrompt', () => {
  it('puts the question in the law’s words: both answers, whose right it is, and what silence brings', () => {
    render(<ConsentPrompt view={asked} onConsent={kept} />);
    const form = screen.getByRole('form', { name: 'Wait for the new date, or cancel?' });
    expect(form).toHaveTextContent('Tue, Nov 24');
    expect(form).toHaveTextContent('previously Tue, Nov 10');
    expect(form).toHaveTextContent('You agree to the new date, Tuesday, November 24.');
    expect(form).toHaveTextContent('Your right: 16 CFR 435.2(b).');
    expect(form).toHaveTextContent('If you do nothing, the new date counts as agreed');
  });

  it('takes one press for either answer, and the case that the customer saw goes along', async () => {
    const onConsent = vi.fn<ConsentHandler>(kept);
    render(<ConsentPrompt view={asked} onConsent={onConsent} />);
    await press('Cancel and refund $49.00');
    expect(onConsent.mock.calls[0]?.[0]).toMatchObject({ answer: 'cancel', promiseId: 'p2' });
    await waitFor(() => {
      expect(screen.getByText(/you cancel the order/u)).toHaveFocus();
    });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('posts without JavaScript: the button that is pressed is the answer', () => {
    const html = renderToStaticMarkup(<ConsentPrompt view={asked} />);
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const form = body.querySelector('form');
    expect(form?.getAttribute('action')).toBe(asked.actions.consent?.href);
    expect(form?.getAttribute('method')).toBe('post');
    const answers = [...body.querySelectorAll('[name="answer"]')];
    expect(answers.map((each) => each.getAttribute('value'))).toEqual(['wait', 'cancel']);
    expect(answers.map((each) => each.className)).toEqual([
      answers[0]?.className,
      answers[0]?.className,
    ]);
    const hidden = [...body.querySelectorAll<HTMLInputElement>('[type="hidden"]')];
    expect(hidden.map(({ name }) => name).sort()).toEqual(['idempotencyKey', 'key', 'promiseId']);
  });

  it('keeps the question where the answer is lost, and sends the same one again', async () => {
    let isDown = true;
    const onConsent = vi.fn<ConsentHandler>(() =>
      isDown ? { ok: false, error: transportError('offline', 'down') } : answered,
    );
    render(<ConsentPrompt view={asked} onConsent={onConsent} />);
    await press('Wait for it');
    expect(await screen.findByText(/You are offline/u)).toHaveFocus();
    isDown = false;
    await press('Send it again');
    expect(await screen.findByText(/you wait for the new date/u)).toHaveFocus();
    const [first, second] = onConsent.mock.calls;
    expect(second?.[0]).toEqual(first?.[0]);
  });

  it.each([
    ['it was settled elsewhere', { ...answered }, /settled in the meantime/u],
    ['another date has come', { ...asked, asOf: answered.asOf }, /new date has changed/u],
  ])('says so where %s', async (_name, view, words) => {
    const error = problemError('offer_changed', 'Another.', { status: 409, view });
    render(<ConsentPrompt view={asked} onConsent={() => ({ ok: false, error })} />);
    await press('Wait for it');
    expect(await screen.findByText(words)).toHaveFocus();
  });

  it('can be read where it cannot be answered, and is not there where no law asks', () => {
    const { container, rerender } = render(
      <ConsentPrompt view={{ ...asked, actions: { ...asked.actions, consent: null } }} />,
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/open the link/u)).toBeInTheDocument();
    rerender(<ConsentPrompt view={see('runningLate')} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', async () => {
    const pages: string[] = [];
    const { container } = render(
      <ConsentPrompt
        view={asked}
        onConsent={() => ({ ok: false, error: transportError('timeout', 'late') })}
      />,
    );
    pages.push(container.innerHTML);
    await press('Wait for it');
    await screen.findByText(/did not reach us/u);
    pages.push(container.innerHTML);
    checkAnatomy(consentPromptAnatomy, pages);
  });

  it('passes axe', async () => {
    await expectPageAccessible(
      <>
        <h1>Your order</h1>
        <ConsentPrompt view={asked} onConsent={kept} />
      </>,
    );
  });
});
