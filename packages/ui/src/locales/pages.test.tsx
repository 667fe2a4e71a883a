import type { CaseView } from '@amends/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { english } from '../../test/english.js';
import { languages } from '../../test/languages.js';
import { Speaking } from '../../test/speaking.js';
import { inLanguage, order, see, tooLate } from '../../test/views.js';
import { MakeGoodPicker } from '../make-good-picker/index.js';
import { OrderAmends } from '../order-amends/index.js';
import { OrderTimeline } from '../order-timeline/index.js';
import { PromiseLedger } from '../promise-ledger/index.js';
import { Receipt } from '../receipt/index.js';
import { ReportProblem } from '../report-problem/index.js';

beforeEach(() => {
  localStorage.clear();
});

/** What the store's own data says, in the store's own language. */
const data =
  /Documentary on DVD|Popcorn|Judith Okoro|\bJO\b|Head of Customer Care|Maren|Visa ending 4242|USPS|UPS|US\$|R-2026-1|1Z999AA10123456784/gu;

/** The pieces of the English words between what is put in, that nobody would write in another language. */
const pieces = Object.values(english).flatMap((text) =>
  text.split(/\{\w+\}/u).map((each) => each.trim()),
);

/** All that can be read on the page or is read out, piece by piece. */
function said(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const each of document.querySelectorAll('[aria-label]')) {
    texts.push(each.getAttribute('aria-label') ?? '');
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Whole sentences anywhere; single words where they stand alone, since other languages have them too. */
const isEnglish = (text: string): boolean =>
  pieces.some((piece) =>
    piece.includes(' ') ? text.includes(piece) : text === piece && /[a-z]/iu.test(piece),
  );

function expectLanguage(locale: string): void {
  const texts = said();
  expect(texts.filter(isEnglish)).toEqual([]);
  expect(texts.filter((text) => /\{\w+\}/u.test(text))).toEqual([]);
  if (locale !== 'ja' && locale !== 'ar') return;
  // Nothing in Latin letters but what the store itself has put in.
  expect(texts.filter((text) => /,(?:\s|$)/u.test(text.replaceAll(data, '')))).toEqual([]);
  const latin = texts
    .map((text) => text.replaceAll(data, ''))
    .filter((text) => /[a-z]/iu.test(text));
  expect(latin).toEqual([]);
}

it('finds English where it is left', () => {
  render(<OrderTimeline view={see('runningLate')} />);
  expect(said().filter(isEnglish)).toContain('Where it is');
  expect(said().filter(isEnglish)).toContain('Tracking number');
});

describe.each(Object.entries(languages))(
  'a page in %s',
  (locale, { copy, messages, direction }) => {
    const language = { locale, locales: [copy] };
    const late = see('runningLate', language);
    const twoParcels: CaseView = {
      ...late,
      lines: late.lines.map((line) => ({ ...line, quantity: 2 })),
      shipments: [
        ...late.shipments.map((shipment) => ({ ...shipment, lineIds: ['l1'] })),
        {
          id: 's2',
          carrier: null,
          trackingNumber: null,
          trackingUrl: 'https://example.com',
          lineIds: ['l1', 'l2'],
        },
      ],
    };

    it('is in that language from the banner to what was agreed', async () => {
      const user = userEvent.setup();
      render(
        <Speaking locale={locale}>
          <OrderAmends
            view={order(late)}
            onChoose={({ pick }) => see('runningLate', { ...language, chosen: pick })}
          />
        </Speaking>,
      );
      expectLanguage(locale);
      await user.click(screen.getByRole('button', { name: messages['DelayBanner.choose'] }));
      const dialog = within(await screen.findByRole('dialog'));
      expect(screen.getByRole('dialog')).toHaveAttribute('dir', direction);
      expect(screen.getByRole('dialog')).toHaveAttribute('lang', locale);
      expectLanguage(locale);

      await user.click(dialog.getByRole('button', { name: messages['MakeGoodPicker.submit'] }));
      dialog.getByText(messages['MakeGoodPicker.problem-decision']);
      await user.click(
        dialog.getByRole('radio', { name: new RegExp(`^${late.offer?.keep?.title}`, 'u') }),
      );
      await user.click(
        dialog.getByRole('radio', { name: new RegExp(`^${messages['MakeGoodPicker.ask']}`, 'u') }),
      );
      await user.click(dialog.getByRole('button', { name: messages['MakeGoodPicker.submitAsk'] }));
      dialog.getByText(messages['MakeGoodPicker.problem-text']);
      expectLanguage(locale);

      await user.click(
        dialog.getByRole('radio', {
          name: new RegExp(`^${messages['MakeGoodPicker.decline']}`, 'u'),
        }),
      );
      await user.click(
        dialog.getByRole('button', { name: messages['MakeGoodPicker.submitDecline'] }),
      );
      await dialog.findByRole('button', { name: messages['ApologyDialog.done'] });
      expectLanguage(locale);
    });

    it('is in that language below the banner too', async () => {
      const user = userEvent.setup();
      const { container } = render(
        <Speaking locale={locale}>
          <OrderTimeline view={twoParcels} />
          <PromiseLedger view={see('deliveredLate', language)} />
          <Receipt
            view={see('runningLate', { ...language, chosen: 'refund-shipping', done: true })}
          />
          <MakeGoodPicker view={inLanguage(tooLate(), language) ?? late} />
          <ReportProblem view={see('deliveredLate', language)} onClaim={() => undefined} />
        </Speaking>,
      );
      expectLanguage(locale);
      await expectAccessible(container);
      const form = within(screen.getByRole('form', { name: messages['ReportProblem.ask'] }));
      const [kind] = form.getAllByRole('radio');
      if (kind) await user.click(kind);
      await user.click(form.getByRole('button', { name: messages['ReportProblem.send'] }));
      await form.findByText(messages['ReportProblem.sent']);
      expectLanguage(locale);
    });
  },
);
