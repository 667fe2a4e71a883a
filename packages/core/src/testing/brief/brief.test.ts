import { describe, expect, test } from 'vitest';
import { lint } from '../../apology/lint/index.js';
import { createInsight, insightReport } from '../../insight/index.js';
import type { CaseView } from '../../model/case-view.js';
import { choose } from '../../recovery/index.js';
import { assess } from '../../assess/index.js';
import { addDays, localDayOf } from '../../time/index.js';
import { defaultPolicy } from '../../policy/index.js';
import { shadow, simulate } from '../../simulate/index.js';
import { briefSituations } from './index.js';
import type { HistorySituation, OrderSituation } from './situation.js';
import { walk } from './walk.js';
import type { Moment } from './walk.js';

function order(number: number): OrderSituation {
  const found = briefSituations.find((each) => each.number === number);
  if (found?.kind !== 'order') throw new Error(`Situation ${number} is no order.`);
  return found;
}
function moments(number: number): readonly Moment[] {
  return walk(order(number));
}
function first(number: number): Moment {
  const [moment] = moments(number);
  if (moment === undefined) throw new Error(`Situation ${number} cannot be seen.`);
  return moment;
}
function last(number: number): Moment {
  const moment = moments(number).at(-1);
  if (moment === undefined) throw new Error(`Situation ${number} cannot be seen.`);
  return moment;
}
function reportOf({ records, asOf }: HistorySituation) {
  const insight = createInsight();
  for (const record of records) insight.addRecord(record, { asOf });
  return insightReport(insight.tally());
}
const kinds = ({ offer }: CaseView) => offer?.options.map(({ kind }) => kind);
const said = ({ apology, headline }: CaseView) =>
  [headline.title, headline.summary, apology?.title, ...Object.values(apology?.slots ?? {})].join(
    ' ',
  );

test('the twenty of the brief, each once', () => {
  expect(briefSituations.map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});

test('1: one line is late and the other kept; the popcorn follows, or its price comes back', () => {
  const { view, case: kept } = first(1);
  expect(view.headline.status).toBe('partly-late');
  expect(view.lines.map(({ id, status }) => [id, status])).toEqual([
    ['l1', 'arrived'],
    ['l2', 'late'],
  ]);
  expect(kept).toMatchObject({ breach: { fault: 'external' }, decision: { tone: 'light' } });
  expect(kinds(view)).toEqual(expect.arrayContaining(['ship-separately', 'partial-refund']));
  expect(view.offer?.options.find(({ kind }) => kind === 'partial-refund')?.value?.amount).toBe(
    1_600,
  );
});

describe('2: silence', () => {
  const { record } = order(2);
  const [proof] = record.promises;
  const codes = (asOf: string) =>
    proof === undefined ? [] : assess(record, proof, { asOf }).reasons.map(({ code }) => code);

  test('shows on the first day on which it counts, and not the day before', () => {
    expect(codes('2026-11-05T23:59:59-05:00')).not.toContain('no-word');
    expect(codes('2026-11-06T00:00:00-05:00')).toContain('no-word');
  });

  test('the second time it is graver, and somebody senior looks', () => {
    const { case: kept, view } = first(2);
    expect(kept).toMatchObject({
      breach: { severity: 'moderate', recurrence: { customer: 1 } },
      decision: { escalate: true, signatory: { role: 'Head of Customer Care' } },
    });
    expect(view.apology?.slots.responsibility).toContain('not the first time');
    expect(kinds(view)?.length).toBeGreaterThan(0);
  });

  test('a draft that mentions the illness is flagged', () => {
    const draft =
      'Dear Maren,\nyour proof is late because our colleague was off sick. I am sorry. It is with you on Tuesday, and the delivery is free.\nJudith Okoro, Head of Customer Care';
    expect(
      lint(draft, { context: { severity: 'moderate', apologyDue: true } }).map(({ rule }) => rule),
    ).toContain('blame-shift');
  });
});

test('3: what this customer cannot use is not offered; the answer has a date, and a miss is noticed', () => {
  const [offered, asked, missed] = moments(3);
  expect(offered && kinds(offered.view)).toEqual(['refund-shipping']);
  expect(asked?.view.ask).toMatchObject({ status: 'waiting' });
  expect(asked?.view.ask?.answerBy).not.toBeNull();
  expect(missed?.view.ask).toMatchObject({ status: 'overdue' });
  expect(missed?.case?.breach.recurrence.order).toBeGreaterThan(0);
});

test('4: a person answers with at most three within the caps; one is chosen, once', () => {
  const [, asked, answered, chosen] = moments(4);
  expect(asked?.case?.state).toBe('asked');
  expect(answered?.view.offer).toMatchObject({ version: 2 });
  expect(answered && kinds(answered.view)).toHaveLength(3);
  expect(answered?.view.ask?.answer).toMatchObject({ by: 'Judith Okoro' });
  expect(chosen?.view.receipt).toMatchObject({ status: 'agreed', value: { amount: 1_200 } });
  const again = { offerId: '', offerVersion: 2, pick: { kind: 'decline' } } as const;
  expect(choose(chosen?.case ?? null, again, { asOf: chosen?.at ?? '' })).toMatchObject({
    ok: false,
    error: { code: 'already_chosen' },
  });
});

test('5: “no, thank you” counts, is thanked for, and closes', () => {
  const { view, case: kept } = last(5);
  expect(kept?.state).toBe('closed');
  expect(view.choice?.pick.kind).toBe('decline');
  expect(view.receipt?.detail).toContain('Thank you');
  expect(view.offer).toBeNull();
});

test('6: staff get their task once it is settled, and the customer’s screen does not tell', () => {
  const [before, , , after] = moments(6);
  const tasks = (moment: Moment | undefined) =>
    moment?.case?.followUps.map(({ task }) => task) ?? [];
  expect(tasks(before)).not.toContain('handwritten-note');
  expect(tasks(after)).toEqual(expect.arrayContaining(['handwritten-note', 'small-gift']));
  for (const { view } of moments(6)) {
    expect(JSON.stringify(view)).not.toMatch(/note|gift|handwritten|follow-?up/iu);
  }
});

test('7: the suggested window would have been kept 95 times in 100', () => {
  const situation = briefSituations[6];
  if (situation?.kind !== 'history') throw new Error('Situation 7 is a history.');
  const [window] = reportOf(situation).windows;
  const days = window?.days ?? Number.NaN;
  const inTime = situation.records.filter(({ order: { placedAt, timeZone }, events }) => {
    const placed = localDayOf(Date.parse(placedAt), timeZone);
    const came = localDayOf(Date.parse(events.at(-1)?.occurredAt ?? ''), timeZone);
    return came <= addDays(placed, days);
  });
  expect(inTime.length / situation.records.length).toBeGreaterThanOrEqual(0.95);
});

test('8: an edited policy runs in shadow and is simulated before it goes live', async () => {
  const situation = briefSituations[7];
  if (situation?.kind !== 'history' || situation.candidate === undefined)
    throw new Error('Situation 8 is a history with a policy to try.');
  const { records, asOf, candidate } = situation;
  const run = (policy: typeof candidate) => simulate(records, policy, { asOf });
  const [live, tried] = await Promise.all([run(defaultPolicy), run(candidate)]);
  expect(tried).not.toEqual(live);
  const differing = records.flatMap((record) => shadow(record, defaultPolicy, candidate, { asOf }));
  expect(differing.length).toBeGreaterThan(0);
});

test('9: a draft that says whose mistake it was is told why not, and how to put it', () => {
  const situation = briefSituations[8];
  if (situation?.kind !== 'text') throw new Error('Situation 9 is a text.');
  const { text, severity, rules } = situation;
  const findings = lint(text, { context: { severity, apologyDue: true } });
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
  for (const { reason, instead } of findings) {
    expect(reason).not.toBe('');
    expect(instead).not.toBe('');
  }
});

test('10: a small slip is put right in a line: no dialog, no voucher', () => {
  const { view, case: kept } = first(10);
  expect(kept?.decision).toMatchObject({ action: 'apologise', surface: 'inline', remedies: [] });
  expect(view.offer).toBeNull();
  expect(view.apology?.slots.responsibility).toContain('sorry');
});

test('11: a trouble of everybody, what it means for this order, and when there is more', () => {
  const { view, case: kept } = first(11);
  expect(view.incident).toMatchObject({
    title: 'Our order system was down',
    effect: 'risk',
    signatory: { name: 'Eleanor Marsh' },
  });
  expect(view.incident?.nextUpdate?.at).toBe('2026-11-09T21:00:00Z');
  expect(view.incident?.updates).toHaveLength(2);
  expect(kept?.incidentIds).toEqual(['orders-down']);
});

test('12: help and a new date, no blame, and no guilt that is not ours', () => {
  const { view, case: kept } = first(12);
  expect(kept).toMatchObject({ breach: { fault: 'customer' }, decision: { action: 'inform' } });
  expect(said(view)).toContain('We need something from you');
  expect(said(view)).not.toMatch(/sorry|your (?:fault|mistake|error)|wrong/iu);
  expect(view.dates.current?.text).toContain('Nov 12');
});

test('13: the store takes it on itself; the word “supplier” never reaches the customer', () => {
  const { view, case: kept } = first(13);
  expect(kept?.breach.fault).toBe('supplier');
  expect(JSON.stringify(view)).not.toMatch(/supplier/iu);
  expect(view.apology?.slots.responsibility).toMatch(/^We got it wrong/u);
  expect(kinds(view)).toEqual(['replace']);
});

test('14: the question comes first, the options after', () => {
  const [failed, asked, answered] = moments(14);
  expect(failed?.case?.breach.severity).toBe('grave');
  expect(failed?.view.offer).toMatchObject({ options: [], allowsAsk: true });
  expect(failed?.view.offer?.exit).not.toBeNull();
  expect(asked?.case?.state).toBe('asked');
  expect(answered && kinds(answered.view)).toEqual(['replace', 'partial-refund']);
});

test('15: an offhand remark is heard; a gesture and a senior word follow', () => {
  const { view, case: kept } = first(15);
  expect(view.dates.fulfilled).not.toBeNull();
  expect(kept).toMatchObject({
    breach: { reasons: [{ code: 'slow' }] },
    decision: { escalate: true, signatory: { role: 'Head of Customer Care' } },
  });
  expect(kinds(view)?.length).toBeGreaterThan(0);
});

test('16: a carrier’s date is evidence; the store’s is a promise, and the first stays', () => {
  const [before, after] = moments(16);
  expect(before?.view).toMatchObject({
    headline: { status: 'at-risk' },
    dates: { current: { basis: 'expected' }, history: [{ promiseId: 'p1' }] },
  });
  expect(after?.view.dates).toMatchObject({
    first: { promiseId: 'p1' },
    current: { basis: 'stated' },
    history: [{ promiseId: 'p1' }, { promiseId: 'p2' }],
  });
});

test('17: settled is quiet, the receipt is kept; a new failure reopens it with its history', () => {
  const [, , closed, reopened] = moments(17);
  expect(closed?.case?.state).toBe('closed');
  expect(closed?.view).toMatchObject({ offer: null, apology: null, receipt: { status: 'done' } });
  expect(reopened?.case).toMatchObject({ state: 'offered', reopened: 1 });
  expect(reopened?.view.receipts).toHaveLength(1);
  expect(reopened?.view.apology?.slots.responsibility).toContain('not the first time');
});

test('18: the time from the first sign to the first word is measured', () => {
  const situation = briefSituations[17];
  if (situation?.kind !== 'history') throw new Error('Situation 18 is a history.');
  expect(reportOf(situation).firstWord).toMatchObject({ told: 2 });
});

test('19: “If you do nothing …” is said before, and done after', () => {
  const [before, after] = moments(19);
  expect(before?.view.consent?.ifYouDoNothing).toMatch(/counts as agreed.*November 24/u);
  expect(before?.view.offer?.exit?.basis).toMatch(/^16 CFR 435/u);
  expect(after?.view).toMatchObject({
    headline: { status: 'cancelled' },
    offer: null,
    choice: null,
    receipt: { status: 'agreed', arrives: { by: expect.any(String) as unknown } },
  });
  expect(after?.view.headline.summary).toMatch(
    /^It counts as cancelled\. Everything you paid for it comes back to you by/u,
  );
});

test('20: contested, not kept: the goods again or the money', () => {
  const { view, case: kept } = first(20);
  expect(view.headline.status).toBe('contested');
  expect(kept?.breach.reasons.map(({ code }) => code)).toContain('not-received');
  expect(kinds(view)).toEqual(['replace']);
  expect(view.offer?.exit?.kind).toBe('cancel-refund');
});
