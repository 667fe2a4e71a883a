import { cleanup, render, screen } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './styles.css';
import { moment } from '../test/moments.js';
import { pseudo } from '../test/pseudo.js';
import { order, see } from '../test/views.js';
import { AskForm, ConsentPrompt, OrderAmends, UpdatesSignup } from './index.js';

const asked = moment(19);
const answered = { ...asked, consent: null, asOf: '2026-12-01T00:00:00Z' };
const posted = see('neverShipped');
const nothing = () => undefined;
const tab = () => userEvent.keyboard('{Tab}');
const press = (keys: string) => userEvent.keyboard(keys);

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(cleanup);

/** What a keyboard stands on: the value of a radio button, or the words of anything else. */
const at = (): string => {
  const element = document.activeElement;
  if (element instanceof HTMLInputElement && element.type === 'radio') return element.value;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return element.name;
  return element?.textContent ?? '';
};

describe('by keyboard alone', () => {
  it('answers what a law asks: two stops, one press, and on with the words of how it went', async () => {
    render(<ConsentPrompt view={asked} onConsent={() => answered} />);
    await tab();
    expect(at()).toBe('Wait for it');
    await tab();
    expect(at()).toBe('Cancel and refund $49.00');
    await press('{Enter}');
    await screen.findByText(/you cancel the order/u);
    expect(at()).toMatch(/you cancel the order/u);
  });

  it('asks a person: the words, the button, and on with the thread', async () => {
    render(
      <AskForm view={posted} onChoose={({ pick }) => see('neverShipped', { chosen: pick })} />,
    );
    await tab();
    expect(at()).toBe('text');
    await press('Please call');
    await tab();
    expect(at()).toBe('Send us your wish');
    await press(' ');
    await screen.findByText('Please call');
    expect(at()).toBe('Thank you. A person has it now.');
  });

  it('changes where to hear from us by arrows, and keeps what is not wanted out of the way', async () => {
    render(<UpdatesSignup view={posted} onFollow={nothing} />);
    await tab();
    expect(at()).toBe('email');
    await press('{ArrowLeft}');
    expect(at()).toBe('page');
    await tab();
    expect(at()).toBe('Keep me posted');
    await press('{Enter}');
    await screen.findByText(/^Saved/u);
    expect(at()).toMatch(/^Saved/u);
  });

  it('looks up a detail, and is read on from there', async () => {
    render(<OrderAmends view={order(see('runningLate'))} onClaim={nothing} />);
    document.querySelector<HTMLElement>('summary')?.focus();
    await press('{Enter}');
    await screen.findByRole('region', { name: 'Where your order is' });
    expect(at()).toBe('Where your order is');
  });
});

describe('the answer that cancels', () => {
  it.each([1280, 390, 320])(
    'at %i px is as large, as bright and as near as waiting',
    async (width) => {
      await page.viewport(width, 800);
      render(<ConsentPrompt view={asked} onConsent={nothing} />);
      const [wait, cancel] = ['wait', 'cancel'].map((part) => {
        const card = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
        const button = card?.querySelector('button');
        if (!card || !button) throw new Error(`There is no ${part}.`);
        const { width: cardWidth } = card.getBoundingClientRect();
        const { width: buttonWidth, height } = button.getBoundingClientRect();
        const { color, fontSize, fontWeight, opacity, borderColor, backgroundColor } =
          getComputedStyle(button);
        return {
          box: [Math.round(cardWidth), Math.round(buttonWidth)],
          tall: height >= 44,
          look: [color, fontSize, fontWeight, opacity, borderColor, backgroundColor],
        };
      });
      expect(cancel).toEqual(wait);
      expect(wait?.tall).toBe(true);
    },
  );
});

describe('room', () => {
  it.each([280, 390, 1280])(
    'nothing runs over at %i px, in a language of long words, in either direction',
    async (width) => {
      await page.viewport(width, 800);
      for (const direction of ['ltr', 'rtl'] as const) {
        document.documentElement.dir = direction;
        render(
          <>
            <ConsentPrompt view={pseudo(asked)} onConsent={nothing} />
            <AskForm view={pseudo(moment(3, 2))} onChoose={nothing} />
            <UpdatesSignup view={pseudo(posted)} onFollow={nothing} />
            <OrderAmends
              view={{
                orderId: '1001',
                cases: [pseudo(moment(13)), { ...pseudo(asked), caseId: 'b' }],
              }}
            />
          </>,
        );
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
        cleanup();
      }
      document.documentElement.dir = 'ltr';
    },
  );

  it('gives every control a size that a finger finds', async () => {
    await page.viewport(390, 844);
    render(
      <>
        <ConsentPrompt view={asked} onConsent={nothing} />
        <AskForm view={posted} onChoose={nothing} />
        <UpdatesSignup view={posted} onFollow={nothing} />
        <OrderAmends view={order(see('runningLate'))} onClaim={nothing} />
      </>,
    );
    const controls = 'button, a, summary, textarea, [type="email"], .amends-chip';
    for (const each of document.querySelectorAll(controls)) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), each.textContent).toBeGreaterThanOrEqual(44);
    }
  });
});
