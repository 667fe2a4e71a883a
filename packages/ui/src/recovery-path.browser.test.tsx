import type { CaseView } from '@amends/core';
import { AmendsProvider } from '@amends/react';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './styles.css';
import { listenToVoice } from '../test/voice.js';
import { moment } from '../test/moments.js';
import { order, see } from '../test/views.js';
import { OrderAmends } from './index.js';

const press = (keys: string) => userEvent.keyboard(keys);
const nothing = () => undefined;

/** What a keyboard stands on: the value of a radio button, the name of a field, or its words. */
const at = (): string => {
  const element = document.activeElement;
  if (element instanceof HTMLInputElement && element.type === 'radio') return element.value;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return element.name;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
};

/** Goes on with Tab until it stands there. The page is short: further than that it is not to be found. */
async function walkTo(place: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 20; step += 1) {
    if (at() === place) return;
    await press('{Tab}');
    seen.push(at());
  }
  throw new Error(`The keyboard does not come to “${place}”. It came to: ${seen.join(', ')}.`);
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  localStorage.clear();
});
afterEach(cleanup);

describe('a whole recovery, by keyboard alone', () => {
  it('banner, letter, answer, receipt, and back to where it began, with no voice over it', async () => {
    const chosen = see('runningLate', { chosen: 'refund-shipping' });
    render(
      <AmendsProvider>
        <OrderAmends view={order(see('runningLate'))} onChoose={() => chosen} />
      </AmendsProvider>,
    );
    const voice = listenToVoice();
    await walkTo('See your options');
    await press('{Enter}');
    const dialog = await screen.findByRole('dialog');
    expect(document.activeElement).toBe(dialog);
    await walkTo('keep');
    await press(' ');
    await walkTo('refund-shipping');
    await press(' ');
    await walkTo('Take the postage back');
    await press('{Enter}');
    await waitFor(() => {
      expect(at()).toMatch(/^Agreed/u);
    });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await walkTo('Done');
    await press('{Enter}');
    await waitFor(() => {
      expect(at()).toBe('See what we agreed');
    });
    await press('{Enter}');
    await screen.findByRole('dialog');
    await press('{Escape}');
    await waitFor(() => {
      expect(at()).toBe('See what we agreed');
    });
    expect(voice.stop()).toEqual([]);
  });

  it('the question that a law puts: one press, on with how it went, and on to the rest', async () => {
    const asked = moment(19);
    const answered = { ...asked, consent: null, asOf: '2026-12-01T00:00:00Z' };
    render(<OrderAmends view={order(asked)} onConsent={() => answered} onClaim={nothing} />);
    await walkTo('See your options');
    await walkTo('Wait for it');
    await press('{Enter}');
    await waitFor(() => {
      expect(at()).toMatch(/you wait for the new date/u);
    });
    await walkTo('Where your order is');
  });

  it('a wish of one’s own, from the letter', async () => {
    render(
      <OrderAmends
        view={order(see('runningLate'))}
        onChoose={({ pick }) => see('runningLate', { chosen: pick })}
      />,
    );
    await walkTo('See your options');
    await press('{Enter}');
    await screen.findByRole('dialog');
    await walkTo('keep');
    await press(' ');
    await walkTo('refund-shipping');
    while (at() !== 'ask') await press('{ArrowDown}');
    await press('{Tab}');
    expect(document.activeElement).toBe(screen.getByLabelText('What would help?'));
    await press('Please call');
    await press('{Tab}{Enter}');
    await walkTo('Done');
    await press('{Enter}');
    await waitFor(() => {
      expect(at()).toBe('See what we agreed');
    });
    expect(screen.getByText('Please call')).toBeVisible();
  });

  it('where to be kept posted, and what else is wrong, each behind its line', async () => {
    render(<OrderAmends view={order(see('neverShipped'))} onFollow={nothing} onClaim={nothing} />);
    await walkTo('Keep me posted');
    await press('{Enter}');
    await screen.findByRole('form', { name: 'Keep me posted' });
    expect(at()).toBe('Keep me posted');
    await press('{Tab}');
    expect(at()).toBe('email');
    await press('{ArrowLeft}');
    expect(at()).toBe('page');
    await walkTo('Keep me posted');
    await press('{Enter}');
    await waitFor(() => {
      expect(at()).toMatch(/^Saved/u);
    });

    await walkTo('Something else is wrong');
    await press('{Enter}');
    await screen.findByRole('form', { name: 'Something else is wrong' });
    await walkTo('not-received');
    await press(' ');
    await walkTo('Tell us');
    await press('{Enter}');
    await waitFor(() => {
      expect(at()).toMatch(/^Thank you/u);
    });
  });
});

describe('what is said without being asked for', () => {
  it('a change of the news is said once, politely, and moves no focus', async () => {
    const shown = (view: CaseView) => (
      <AmendsProvider>
        <OrderAmends view={order(view)} />
        <OrderAmends view={order(view)} />
      </AmendsProvider>
    );
    const { rerender } = render(shown(see('atRisk')));
    const voice = listenToVoice();
    await walkTo('Read what happened');
    rerender(shown({ ...see('runningLate'), caseId: see('atRisk').caseId }));
    await waitFor(() => {
      expect(voice.heard()).toHaveLength(1);
    });
    const [news] = voice.stop();
    expect(news).toMatch(/^polite: Running late.*Thu, Nov 12 – Fri, Nov 13/u);
    expect(document.activeElement).not.toBe(document.body);
  });
});
