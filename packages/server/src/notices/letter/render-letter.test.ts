import { advance, composeLetter, defaultPolicy, replay } from '@amends/core';
import type { Brand, Letter, OrderRecord } from '@amends/core';
import { ar } from '@amends/core/locales/ar';
import { de } from '@amends/core/locales/de';
import { es } from '@amends/core/locales/es';
import { fr } from '@amends/core/locales/fr';
import { ja } from '@amends/core/locales/ja';
import { ptBR } from '@amends/core/locales/pt-BR';
import { situations } from '@amends/core/testing';
import type { SituationName } from '@amends/core/testing';
import { describe, expect, it } from 'vitest';
import { renderLetter } from '../../letters.js';

const locales = [ar, de, es, fr, ja, ptBR];
const links = { page: 'https://shop.example/orders/1001?key=abc', stop: 'https://shop.example/s' };
const brand: Brand = { name: 'Bijou Films' };

function letterOf(
  name: SituationName,
  locale = 'en',
  change = (record: OrderRecord) => record,
): Letter {
  const { record: given, asOf } = situations[name];
  const record = change(given);
  const current = replay(advance(record, null, { asOf, policy: defaultPolicy, promiseId: 'p1' }));
  const letter =
    current &&
    composeLetter(record, current, { about: 'trouble' }, { asOf, locale, locales, brand });
  if (letter === null) throw new Error('Expected a letter.');
  return letter;
}

const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gsu, '')
    .replace(/<!--.*?-->/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&#x27;/gu, "'")
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ');

describe.each(['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar'])('a letter in %s', (locale) => {
  it.each(['runningLate', 'lost', 'deliveredLate'] as const)(
    '%s says the same in both forms',
    async (name) => {
      const letter = letterOf(name, locale);
      const { html, text } = await renderLetter(letter, links);
      const { opening, body, closing, choice, dates } = letter;
      const said = [
        letter.title,
        ...opening,
        ...dates.map((date) => date.text),
        ...body,
        ...[...(choice?.ways ?? []), ...(choice?.options ?? [])].map(({ title }) => title),
        choice?.ifYouDoNothing ?? '',
        ...closing,
      ];
      const shown = textOf(html);
      // In the same order, which is the customer's reading order.
      for (const [form, where] of [
        ['text', text.replace(/\s+/gu, ' ')],
        ['html', shown],
      ] as const) {
        let from = form === 'html' ? shown.indexOf('</title>') + 1 : 0;
        for (const each of said.filter((one) => !dates.some((date) => date.text === one))) {
          const at = where.indexOf(each.replace(/\s+/gu, ' '), from);
          expect(at, `${form}: ${each}`).toBeGreaterThanOrEqual(0);
          from = at;
        }
      }
      expect(html).toContain(`lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
    },
  );
});

it('loads nothing and follows nobody', async () => {
  const { html } = await renderLetter(letterOf('runningLate'), links);
  expect(html).not.toMatch(
    /<(?:img|script|link|iframe|object|form|svg)\b|url\(|@import|\ssrc=|background=/iu,
  );
  const leads = [...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href);
  expect(new Set(leads)).toEqual(new Set([links.page, links.stop]));
  // Gmail cuts what is longer, and with it whatever stands last.
  expect(Buffer.byteLength(html)).toBeLessThan(40_000);
});

it('puts the way out beside the way on, alike, and before anything of goodwill', async () => {
  const { html } = await renderLetter(letterOf('runningLate'), links);
  const cells = [...html.matchAll(/<td class="amends-way[^>]*>/gu)];
  expect(cells).toHaveLength(2);
  expect(cells[0]?.[0]).toBe(cells[1]?.[0]);
  const at = (text: string) => html.indexOf(`>${text}</a>`);
  expect(at('Keep the order')).toBeGreaterThan(0);
  expect(at('Cancel, $49.00 back')).toBeGreaterThan(at('Keep the order'));
  expect(at('Postage back')).toBeGreaterThan(at('Cancel, $49.00 back'));
});

it('is told apart from what others wrote into it', async () => {
  const evil = '"><script>alert(1)</script><a href="javascript:x">\u202e\r\nBcc: all@example.org';
  const letter = letterOf('runningLate', 'en', (record) => ({
    ...record,
    order: {
      ...record.order,
      customer: { id: 'c', name: evil, email: 'maren@example.org', hasAccount: true },
      payment: { label: evil },
      lines: record.order.lines.map((line) => ({ ...line, title: evil })),
    },
  }));
  const hostile: Letter = { ...letter, brand: evil, quote: { title: 'You wrote', text: evil } };
  const { html } = await renderLetter(hostile, links);
  expect(html).not.toMatch(/<script|<a href="javascript/iu);
  expect(html).toContain('&lt;script&gt;');
  expect(letter.subject).not.toMatch(/[\r\n\u202e]/u);
});

it.each(['javascript:alert(1)', '/orders/1001', 'data:text/html,x'])(
  'leads nowhere but to the web: %s',
  async (page) => {
    await expect(renderLetter(letterOf('lost'), { ...links, page })).rejects.toMatchObject({
      code: 'invalid_configuration',
    });
  },
);
