import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AssessmentSchema, PlanSchema, readAs, readRecord } from '@amends/core/schema';
import { defaultPolicy } from '@amends/core';
import { describe, expect, it } from 'vitest';
import order from '../../adapters/fixtures/shopify/order-paid-by-card.json';
import fulfillment from '../../adapters/fixtures/shopify/fulfillment.json';
import event from '../../adapters/fixtures/shopify/fulfillment-event.json';
import onHold from '../../adapters/fixtures/shopify/fulfillment-order-on-hold.json';
import tracker from '../../adapters/fixtures/easypost/tracker-delivered.json';

const folder = mkdtempSync(join(tmpdir(), 'amends-cli-'));
const asOf = ['--as-of', '2026-11-12T12:00:00Z'];

/** A record whose two lines were promised for the tenth, and of which one never moved. */
export const lateRecord = {
  order: {
    id: '1001',
    placedAt: '2026-11-02T15:04:00-05:00',
    timeZone: 'America/New_York',
    currency: 'USD',
    country: 'US',
    total: { amount: 4900, currency: 'USD' },
    shipping: { amount: 900, currency: 'USD' },
    customer: { name: 'Maren', email: 'maren@example.org' },
    lines: [
      {
        id: 'l1',
        title: 'Documentary on DVD',
        quantity: 1,
        unitPrice: { amount: 2400, currency: 'USD' },
      },
      { id: 'l2', title: 'Popcorn', quantity: 1, unitPrice: { amount: 1600, currency: 'USD' } },
    ],
  },
  promises: [
    {
      id: 'p1',
      kind: 'deliver',
      window: { from: '2026-11-08', by: '2026-11-10' },
      lineIds: ['l1', 'l2'],
      madeAt: '2026-11-02T15:04:00-05:00',
      source: 'checkout',
    },
  ],
  events: [
    {
      id: 'e1',
      milestone: 'delivered',
      occurredAt: '2026-11-09T14:00:00-05:00',
      shipmentId: 's1',
      lineIds: ['l1'],
    },
  ],
};
const onTime = {
  ...lateRecord,
  order: { ...lateRecord.order, id: '1002' },
  events: [{ ...lateRecord.events[0], lineIds: ['l1', 'l2'] }],
};

/** How a run of the command ended. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command: the bin that is published, or its sources in this process. */
export type Start = (args: readonly string[], input: Readable) => Promise<Ended>;

/** What a user of the command line sees, whichever way it is started. */
export function describeCommand(title: string, start: Start): void {
  async function amends(args: readonly string[], input = '') {
    const ended = await start(args, Readable.from([Buffer.from(input)]));
    const lines = ended.out.startsWith('{"') ? ended.out.trimEnd().split('\n') : [];
    return { ...ended, json: lines.map((line) => JSON.parse(line) as unknown) };
  }

  let files = 0;
  function file(content: unknown, name = `input-${(files += 1)}.json`): string {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path;
  }
  const jsonl = (...values: readonly unknown[]) =>
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

  describe(title, { timeout: 60_000 }, () => {
    it('assesses every promise, from a file or from standard input', async () => {
      const input = jsonl(lateRecord, onTime);
      const fromFile = await amends(['assess', file(input), ...asOf]);
      expect(fromFile).toMatchObject({ status: 0, err: '' });
      for (const each of fromFile.json) readAs(AssessmentSchema, each);
      expect(fromFile.json).toMatchObject([
        {
          orderId: '1001',
          promiseId: 'p1',
          status: 'broken',
          progress: { fulfilled: 1, total: 2 },
        },
        { orderId: '1002', promiseId: 'p1', status: 'kept' },
      ]);
      expect((await amends(['assess', '-', ...asOf], input)).out).toBe(fromFile.out);
    });

    it('says who is away and what in a policy will not have been meant, and goes on', async () => {
      const { signatories } = defaultPolicy;
      const away = [{ from: '2026-01-01', until: '2026-12-31' }];
      const policy = file({
        ...defaultPolicy,
        signatories: { ...signatories, adviser: { ...signatories.adviser, away } },
      });
      const ended = await amends(['plan', file(jsonl(lateRecord)), ...asOf, '--policy', policy]);
      expect(ended.status).toBe(0);
      expect(ended.err).toContain(
        '/signatories/adviser/away/0: "adviser" is away until 2026-12-31',
      );
      expect(ended.err).not.toContain(signatories.adviser?.name ?? '');
    });

    it('plans what is broken, by the default policy or by one that is given', async () => {
      const input = file(jsonl(lateRecord, onTime));
      const byDefault = await amends(['plan', input, ...asOf, '--locale', 'en']);
      expect(byDefault).toMatchObject({ status: 0, err: '' });
      for (const each of byDefault.json) readAs(PlanSchema, each);
      expect(byDefault.json).toMatchObject([
        { orderId: '1001', decision: { policy: { id: defaultPolicy.id } } },
      ]);
      const policy = file({ ...defaultPolicy, id: 'house-rules', version: 7 });
      const byOurs = await amends(['plan', input, ...asOf, '--policy', policy]);
      expect(byOurs.json).toMatchObject([
        { decision: { policy: { id: 'house-rules', version: 7 } } },
      ]);
    });

    it('writes in the language that is asked for, or in that of each order', async () => {
      const [german, austrian] = [{ ...lateRecord }, { ...lateRecord }].map((record, at) => ({
        ...record,
        order: { ...record.order, id: `de-${at}`, locale: at === 0 ? 'de' : 'de-AT' },
      }));
      const input = file(jsonl(lateRecord, german, austrian));
      const titles = async (...args: readonly string[]) => {
        const run = await amends(['plan', input, ...asOf, ...args]);
        expect(run).toMatchObject({ status: 0, err: '' });
        return run.json.map((each) => readAs(PlanSchema, each).apology);
      };
      const each = await titles();
      expect(each.map((apology) => apology?.locale)).toEqual(['en', 'de', 'de-AT']);
      expect(each[1]?.title).toBe(
        'Wir hatten Dienstag zugesagt, und ein Teil Ihrer Bestellung kam nicht',
      );
      expect(each.map((apology) => apology?.missing)).toEqual([[], [], []]);
      const brazilian = await titles('--locale', 'pt');
      expect(brazilian.map((apology) => apology?.locale)).toEqual(['pt', 'pt', 'pt']);
      expect(brazilian[0]?.title).toContain('Prometemos tudo para terça-feira');
    });

    it('names the languages there are when there is none in the one asked for', async () => {
      const run = await amends(['plan', file(jsonl(lateRecord)), ...asOf, '--locale', 'fi']);
      expect(run).toMatchObject({ status: 2, out: '' });
      expect(run.err).toContain('There is no copy in "fi". Pass one of ar, de, en, en-XA');
    });

    it('names a bad line by its number, says nothing of the customer, and goes on', async () => {
      const backwards = {
        ...lateRecord,
        promises: [{ ...lateRecord.promises[0], window: { from: '2026-11-12', by: '2026-11-10' } }],
      };
      const noZone = {
        ...lateRecord,
        order: { ...lateRecord.order, timeZone: 'Mars/Olympus_Mons' },
      };
      const input = jsonl(
        '{"order": {"customer": {"name": "Maren"',
        '',
        lateRecord,
        backwards,
        '7',
        noZone,
        onTime,
      );
      const run = await amends(['assess', '-', ...asOf], `\uFEFF${input}\r\n`);
      expect(run.status).toBe(1);
      expect(run.json).toMatchObject([{ orderId: '1001' }, { orderId: '1002' }]);
      const complaints = run.err.trimEnd().split('\n');
      expect(complaints.map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(['1', '4', '5', '6']);
      expect(complaints[1]).toContain('/promises/0/window');
      expect(complaints[1]).toContain('[invalid_window]');
      expect(complaints[3]).toContain('[invalid_time_zone]');
      expect(run.err).not.toMatch(/Maren|example\.org/);
    });

    it.each([
      ['no command', []],
      ['an unknown command', ['frobnicate']],
      ['no instant', ['assess', '-']],
      ['an instant without an offset', ['assess', '-', '--as-of', '2026-11-12T12:00:00']],
      ['an unknown source', ['import', 'teleporter', '-']],
      ['no file', ['import', 'shopify']],
      ['an unknown option', ['plan', '-', ...asOf, '--lint']],
      [
        'a zone that does not exist',
        ['import', 'shopify', '-', '--time-zone', 'Mars/Olympus_Mons'],
      ],
      ['a source without a file', ['import', 'shopify', '-', '--with', 'easypost=']],
      ['a source that is half a name', ['import', 'shopify', '-', '--with', 'easypostX']],
    ])('ends with 2 and says how it is used after %s', async (_, args) => {
      const run = await amends(args, '');
      expect(run.status).toBe(2);
      expect(run.out).toBe('');
      expect(run.err).toContain('--help');
    });

    it('ends with 2 when an input cannot be read, and prints nothing', async () => {
      const absent = join(folder, 'absent.json');
      const records = file(jsonl(lateRecord));
      for (const args of [
        ['assess', absent, ...asOf],
        ['plan', folder, ...asOf],
        ['plan', records, ...asOf, '--policy', absent],
        ['plan', records, ...asOf, '--policy', file('{')],
        ['plan', records, ...asOf, '--policy', file({ ...defaultPolicy, signatories: {} })],
        ['import', 'shopify', file('{\n "id": 1,\n')],
        ['import', 'shopify', file(order), absent],
      ]) {
        const run = await amends(args);
        expect([run.status, run.out]).toEqual([2, '']);
        expect(run.err).toMatch(/^amends: .+\n$/);
      }
    });

    it('explains in words why an order stands as it does, the one asked for or all', async () => {
      const input = file(jsonl(lateRecord, onTime));
      const all = await amends(['explain', input, ...asOf]);
      expect(all).toMatchObject({ status: 0, err: '' });
      expect(all.out).toContain('Order 1001');
      expect(all.out).toMatch(/broken {2}Deliver by Sun, Nov 8 – Tue, Nov 10, said on Mon, Nov 2/u);
      expect(all.out).toMatch(/The deadline, .+, went by with 1 unit missing\. \[deadline-passed/u);
      expect(all.out).toMatch(/✓ moderate: |✓ slight: |✓ grave: /u);
      expect(all.out).toContain('not met: ');
      const one = await amends(['explain', input, ...asOf, '--order', '1002']);
      expect(one.out).not.toContain('Order 1001');
      expect(one.out).toContain('kept  Deliver');
      const none = await amends(['explain', input, ...asOf, '--order', '7']);
      expect([none.status, none.out]).toEqual([2, '']);
      expect(none.err).toContain('--order');
    });

    it('lets no sender steer the terminal', async () => {
      const hostile = { ...lateRecord, order: { ...lateRecord.order, id: '\u001b[2J\u0007x' } };
      const run = await amends(['explain', '-', ...asOf], jsonl(hostile));
      expect(run.out).toContain('Order');
      // eslint-disable-next-line no-control-regex -- control characters are what must not be there.
      expect(run.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/u);
    });

    it('prints the JSON Schema of a shape, or the names of all', async () => {
      const names = await amends(['schema']);
      expect(names.out.split('\n')).toEqual(expect.arrayContaining(['order-record', 'policy']));
      const policy = await amends(['schema', 'policy']);
      expect(JSON.parse(policy.out)).toMatchObject({ $id: 'urn:amends:schema:policy:1' });
      const unknown = await amends(['schema', 'polity']);
      expect(unknown.status).toBe(2);
      expect(unknown.err).toContain('order-record');
    });

    it('lints texts: where, why and the better shape, and fails on an error', async () => {
      const bad = file('We are sorry for any inconvenience this may have caused.\n', 'bad.txt');
      const good = file(
        'We sent you the wrong lamp, and I am sorry. The right one leaves today and is due on Friday.\nAnna Holm, shop manager\n',
        'good.txt',
      );
      const run = await amends(['lint', bad, good]);
      expect([run.status, run.err]).toEqual([1, '']);
      expect(run.out).toContain(`${bad}:1:1  error  conditional-apology\n`);
      expect(run.out).toContain('Better: Name what happened to this customer');
      expect(run.out).toMatch(/errors and \d warnings? in 2 files\.\n$/);
      expect(run.out).not.toContain(good);
      // eslint-disable-next-line no-control-regex -- colour is what must not be there.
      expect(run.out).not.toMatch(/\u001b/);

      const json = await amends(['lint', '-', good, '--format', 'json'], 'Sorry, but no.');
      expect(json.status).toBe(1);
      const found = JSON.parse(json.out) as { file: string; findings: { rule: string }[] }[];
      expect(found.map((each) => [each.file, each.findings.length > 0])).toEqual([
        ['-', true],
        [good, false],
      ]);
      expect(Object.keys(found[0]?.findings[0] ?? {})).toEqual([
        'rule',
        'level',
        'span',
        'reason',
        'source',
        'instead',
      ]);
    });

    it('lints in a context, and says which rules do not read a language', async () => {
      const text = 'Thank you for waiting. Your order arrives on Friday.\n';
      const due = file({ apologyDue: true, severity: 'slight' });
      const inform = file({ informOnly: true });
      expect((await amends(['lint', '-', '--context', due], text)).out).toContain('no-apology');
      expect(await amends(['lint', '-', '--context', inform], text)).toMatchObject({
        status: 0,
        out: 'Nothing found in 1 file.\n',
      });
      const german = await amends(['lint', '-', '--locale', 'de'], 'Sorry if 🙂\n');
      expect(german.out).toContain('misplaced-lightness');
      expect(german.err).toMatch(/note: Not judged, .* read de: conditional-apology,/);
      for (const args of [
        ['lint', join(folder, 'absent.txt')],
        ['lint', '-', '--context', file({ severety: 'grave' })],
        ['lint', '-', '--context', file('{')],
        ['lint', '-', '--context', '-'],
        ['lint', '-', '-'],
        ['lint', file('x'.repeat(100_001))],
        ['lint', '-', '--format', 'xml'],
        ['lint'],
      ]) {
        const run = await amends(args, text);
        expect([args, run.status, run.out]).toEqual([args, 2, '']);
        expect(run.err).not.toBe('');
      }
    });

    it('helps', async () => {
      for (const args of [['--help'], ['import', '--help'], ['help', 'plan']]) {
        const run = await amends(args);
        expect([run.status, run.err]).toEqual([0, '']);
        expect(run.out).toContain('Exit status:');
      }
      expect((await amends(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    });

    it('imports Shopify payloads into one record an order, however they come', async () => {
      const packed = {
        ...fulfillment,
        order_id: order.id,
        line_items: [{ id: 518995019, quantity: 1 }],
      };
      const told = { ...event, order_id: order.id, fulfillment_id: packed.id, status: 'delivered' };
      const method = {
        method_type: 'shipping',
        max_delivery_date_time: '2026-11-10T00:00:00-05:00',
      };
      const promised = {
        ...onHold.fulfillment_order,
        order_id: order.id,
        status: 'open',
        delivery_method: method,
      };
      const moved = {
        ...promised,
        delivery_method: { ...method, max_delivery_date_time: '2026-11-13T00:00:00-05:00' },
      };
      // The step before the parcel it is about, all before the order.
      const run = await amends(
        [
          ...[
            'import',
            'shopify',
            '-',
            file(order),
            file({ fulfillment_orders: [promised, moved] }),
          ],
          ...['--time-zone', 'America/New_York'],
        ],
        jsonl(told, packed),
      );
      expect(run.status).toBe(0);
      expect(run.err).toContain('note: The address does not settle the time zone');
      expect(run.json).toHaveLength(1);
      const record = readRecord(run.json[0]);
      expect(record.order).toMatchObject({ id: String(order.id), timeZone: 'America/New_York' });
      expect(
        record.promises.map((promise) => [promise.window.by, promise.revises ?? null]),
      ).toEqual([
        ['2026-11-10', null],
        ['2026-11-13', record.promises[0]?.id],
      ]);
      const delivered = record.events.find((each) => each.milestone === 'delivered');
      expect(delivered).toMatchObject({ lineIds: ['518995019'], shipmentId: String(packed.id) });
      const assessed = await amends(['assess', '-', ...asOf], run.out);
      expect(assessed.status).toBe(0);
      // The two dates, and what the law promises of the lines that have none.
      expect(assessed.json).toMatchObject([
        ...record.promises.map((promise) => ({ promiseId: promise.id })),
        { promiseId: 'law:us-16cfr435:ship' },
      ]);
    });

    it('joins a carrier to the order by tracking number', async () => {
      const packed = {
        ...fulfillment,
        order_id: order.id,
        tracking_number: ` ${tracker.tracking_code.toLowerCase()} `,
        tracking_numbers: [],
        line_items: [{ id: 518995019, quantity: 1 }],
      };
      const run = await amends([
        ...['import', 'shopify', file([order, packed])],
        ...['--with', `easypost=${file({ trackers: [tracker] })}`],
      ]);
      expect(run.status).toBe(0);
      expect(run.json).toHaveLength(1);
      const scans = readRecord(run.json[0]).events.filter((each) => each.source === 'easypost');
      expect(scans).toHaveLength(tracker.tracking_details.length);
      expect(scans.at(-1)).toMatchObject({
        milestone: 'delivered',
        shipmentId: String(fulfillment.id),
        lineIds: ['518995019'],
        quantity: 1,
      });
    });

    it('makes of a carrier alone a record that claims nothing it does not know', async () => {
      const run = await amends(['import', 'easypost', file(tracker)]);
      expect(run.status).toBe(0);
      const record = readRecord(run.json[0]);
      expect(record.promises).toEqual([]);
      expect(record.order).toEqual({
        id: tracker.tracking_code,
        placedAt: record.events[0]?.occurredAt,
        timeZone: 'UTC',
        currency: 'XXX',
        lines: [{ id: 'parcel', title: `Parcel ${tracker.tracking_code}`, quantity: 1 }],
      });
      expect(run.err).toContain('nothing was promised');
      expect((await amends(['assess', '-', ...asOf], run.out)).out).toBe('');
    });

    it('refuses payloads one by one, and an order that is only spoken of', async () => {
      const run = await amends(
        ['import', 'shopify', '-'],
        jsonl(
          order,
          '{"broken',
          { count: 3 },
          { ...order, id: 2, line_items: 'none' },
          fulfillment,
        ),
      );
      expect(run.status).toBe(1);
      expect(run.json).toHaveLength(1);
      expect(run.err).toContain('standard input: line 2: This is no JSON.');
      expect(run.err).toContain('standard input: line 3: No Shopify payload');
      expect(run.err).toMatch(/line 4: .*line_items.*\[invalid_payload\]/);
      const other = await amends(['import', 'shopify', file({ ...fulfillment, order_id: 99 })]);
      expect([other.status, other.out]).toEqual([1, '']);
      expect(other.err).toContain('order "99"');
    });

    it.each(['[]', '{"orders": []}', '{"data": {"orders": []}, "has_more": false}'])(
      'refuses nothing where nothing was sold: %s',
      async (none) => {
        const run = await amends(['import', 'shopify', '-'], none);
        expect([run.status, run.out]).toEqual([0, '']);
        expect(run.err).toContain('A list holds nothing.');
      },
    );
  });
}
