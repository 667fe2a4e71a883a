import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { defaultPolicy } from '@amends/core';
import { describe, expect, it } from 'vitest';
import { main } from '../index.js';
import type { Summary } from './summary.js';

const folder = mkdtempSync(join(tmpdir(), 'amends-backtest-'));

async function amends(args: readonly string[], input: string | Buffer = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const stdin = Readable.from([Buffer.from(input)]);
  const status = await main(['backtest', ...args], { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { status, out, err, summary: () => JSON.parse(out) as Summary };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const mapping = {
  timeZone: 'America/New_York',
  currency: 'USD',
  columns: {
    id: 'Order',
    placed: 'Placed on',
    promised: 'By',
    shipped: 'Shipped',
    arrived: 'Arrived',
    status: 'Status',
    carrier: 'Carrier',
    country: 'Country',
    region: 'State',
    value: 'Paid',
    shipping: 'Postage',
    customer: 'Customer',
  },
  status: { arrived: ['done'], cancelled: ['cancelled'] },
};
const header =
  'Order,Placed on,By,Shipped,Arrived,Status,Carrier,Country,State,Paid,Postage,Customer';
const hostile = '"<script>alert(1)</script>\u001b[31m"" & co"';

/** A day of 2026 by its number. */
const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);

function row(number: number, { comes = 4, status = 'done', carrier = 'UPS' } = {}): string {
  const [placed, shipped, arrived] = [day(number), day(number + 1), day(number + comes)];
  return `o${number},${placed} 09:30,${day(number + 7)},${shipped} 16:00,${arrived} 11:15,${status},${carrier},USA,NY,49.00,9.00,c${number % 50}`;
}

const rows = Array.from({ length: 240 }, (_, at) =>
  row(at + 1, { comes: at % 12 === 11 ? 10 : 3 + (at % 3), carrier: at % 2 ? 'UPS' : hostile }),
);
const orders = [header, ...rows].join('\n');
const map = file('mapping.json', mapping);

describe('amends backtest', () => {
  it('prints one JSON document', async () => {
    const { status, err, summary } = await amends(['-', '--map', map], `\uFEFF${orders}\r\n`);
    expect([status, err]).toEqual([0, '']);
    const { schema, input, tested, warnings, kept, policy } = summary();
    expect(schema).toBe('urn:amends:schema:backtest:1');
    expect(input).toMatchObject({ rows: 240, refused: 0 });
    expect(tested).toMatchObject({ orders: 96, missed: 8, neverCame: 0 });
    expect(warnings[0]).toMatchObject({ rule: 'forecast', recall: 1 });
    expect(kept.find(({ by }) => by === 'lane')).toMatchObject({ value: '→ US-NY', broken: 20 });
    expect(policy).toBeNull();
  });

  it('prints tables for people, without what would steer their terminal', async () => {
    const { status, out } = await amends(['-', '--map', map, '--format', 'table'], orders);
    expect(status).toBe(0);
    expect(out).toContain('Windows to promise');
    expect(out).not.toContain('\u001b');
  });

  it('writes a page that needs no network and in which foreign text stays text', async () => {
    const page = join(folder, 'report.html');
    const policy = file('policy.json', defaultPolicy);
    const ended = await amends(['-', '--map', map, '--report', page, '--policy', policy], orders);
    expect([ended.status, ended.err]).toEqual([0, '']);
    expect(ended.summary().policy).toMatchObject({ orders: 240 });
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('&lt;script>alert(1)');
    expect(html).not.toMatch(/<script|https?:|\burl\(|\bsrc=|\bhref=/u);
    expect(html).toContain('What the policy would have cost');
  });

  it('names a bad line with its number and goes on', async () => {
    const bad = [
      header,
      rows[0],
      'too,few',
      row(2).replace('2026-01-02 09:30', 'last Monday'),
      row(3).replace(/^o3/u, ''),
      row(4).replace('49.00', 'a lot'),
      ...rows.slice(4),
    ].join('\n');
    const { status, err, summary } = await amends(['-', '--map', map], bad);
    expect(status).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('line 3: This line has more or fewer fields than the header.'),
      expect.stringContaining('line 4: The column "Placed on" holds a date that is not written as'),
      expect.stringContaining('line 5: The column "Order" is empty.'),
      expect.stringContaining('line 6: The column "Paid" holds no amount'),
    ]);
    expect(err).not.toContain('last Monday');
    expect(summary().tested.orders).toBeGreaterThan(90);
  });

  it('reads amounts with a decimal comma, once the mapping says so', async () => {
    const policy = file('policy.json', defaultPolicy);
    const semicolons = orders.replaceAll(',', ';');
    const commas = semicolons.replace(/;(\d+)\.(\d\d)(?=;)/gu, ';$1,$2');
    expect(commas).not.toBe(semicolons);
    const written = (decimal: '.' | ',') =>
      file(`decimal-${decimal === ',' ? 'comma' : 'point'}.json`, {
        ...mapping,
        delimiter: ';',
        decimal,
      });
    const asPoints = await amends(['-', '--map', written('.'), '--policy', policy], semicolons);
    const asCommas = await amends(['-', '--map', written(','), '--policy', policy], commas);
    expect(asCommas.err).toBe('');
    expect(asCommas.summary()).toEqual(asPoints.summary());
    expect((await amends(['-', '--map', written('.')], commas)).err).toContain('such as 19.90');
  });

  it('leaves out what nobody can know, and counts it', async () => {
    const odd = [
      header,
      ...rows,
      row(250, { status: 'cancelled' }).replace(/,2026-\d\d-\d\d 11:15/u, ','),
      row(251).replace(/,2026-\d\d-\d\d 11:15/u, ','),
      row(252, { status: 'cancelled' }),
      row(253).replace(/,2026-\d\d-\d\d 09:30/u, ',NULL'),
      row(1),
    ].join('\n');
    const { status, err, summary } = await amends(['-', '--map', map], odd);
    expect(status).toBe(0);
    expect(summary().input.leftOut).toEqual({
      cancelled: 1,
      'arrived-without-date': 1,
      'never-placed': 1,
      repeated: 1,
    });
    expect(summary().input.cancelledYetArrived).toBe(1);
    expect(err).toContain('note: An order is cancelled by its status and arrived by its date');
  });

  it.each<[string, unknown, string]>([
    [
      'a column that is not there',
      { ...mapping, columns: { ...mapping.columns, promised: 'Due' } },
      'no column "Due", which the mapping names as promised. Its columns are "Order", "Placed on"',
    ],
    [
      'a key that it does not know',
      { ...mapping, columns: { ...mapping.columns, promise: 'By' } },
      '/columns/promise is not a key that belongs here',
    ],
    [
      'no promise',
      { ...mapping, columns: { id: 'Order', placed: 'Placed on', arrived: 'Arrived' } },
      'say either which column holds the promise',
    ],
    [
      'no arrival',
      { ...mapping, columns: { id: 'Order', placed: 'Placed on', promised: 'By' } },
      'without /columns/arrived nobody can know',
    ],
    ['no zone', { ...mapping, timeZone: 'New York' }, '/timeZone must be an IANA time zone'],
    ['no JSON', 'columns: id', 'This is no JSON'],
  ])('refuses a mapping with %s', async (_, content, message) => {
    const { status, out, err } = await amends(['-', '--map', file('bad.json', content)], orders);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('needs a mapping and a file that it can read', async () => {
    expect((await amends(['-'])).status).toBe(2);
    expect((await amends([join(folder, 'none.csv'), '--map', map])).err).toContain('(ENOENT)');
    expect((await amends([file('torn.csv.gz', 'no gzip'), '--map', map])).status).toBe(2);
    expect((await amends(['-', '--map', join(folder, 'none.json')])).err).toContain('(ENOENT)');
    expect((await amends(['-', '--map', map], `${header}\n`)).err).toContain('holds no order');
    expect((await amends(['-', '--map', map, '--learn', '2'], orders)).status).toBe(2);
  });
});
