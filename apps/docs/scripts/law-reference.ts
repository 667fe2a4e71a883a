import { packs } from '@amends/core';
import type { LawPack } from '@amends/core';
import { code, plain, table } from './markdown.ts';

/** When each row of the packs' tables holds, in words. A row that has none here stops the script. */
const HOLDS: Readonly<Record<string, string>> = {
  'asked.notify':
    'A later date was stated, or none can be given, and the customer has not been told of it',
  'asked.consent.first': 'The first delay, while the customer can still answer',
  'asked.consent.renewed': 'A second or later delay, while the customer can still answer',
  'asked.cancel': 'Any delay, while the customer can still answer',
  'waiting.silent': 'Silence has consented to the new date, which has not passed',
  'waiting.indefinitely': 'The customer expressly agreed to wait without a date',
  'cancelled.customer': 'The customer cancelled before it was shipped',
  'cancelled.refused': 'The customer turned the new date down',
  'cancelled.silence': 'A first delay of more than 30 days, or without a date, met with silence',
  'cancelled.renewed-silence': 'A second or later delay met with silence',
  'cancelled.date-passed': 'The date that was consented to passed without a renewed notice',
  'cancelled.store': 'The store gave up',
  'cancelled.no-notice': 'The date passed, and no notice was given in time',
  'refund.by': 'The order is cancelled, or deemed so: 7 working days',
  'refund.billing-cycle': 'The same on the store’s own credit: one billing cycle',
  'missed.notify': 'The day was missed, and the customer has not been told',
  'missed.period': 'The day was missed, and the additional period is not over',
  'missed.withdrawal': 'The day was missed, within the right of withdrawal',
  'missed.choice': 'The time was missed',
  'exit.essential': 'The day was essential, and was missed',
  'exit.refused-by-store': 'The store refused to deliver',
  'exit.period-over': 'The additional period that the customer set ran out',
  'ended.refund': 'The customer ended the order',
  'ended.refund-by': 'The customer ended the order: by when the money is due',
  'late.exit': 'More than 30 days late, or 30 days after the order where no date was given',
  'ended.cancel-and-refund': 'The customer cancelled once the right had come',
};

/** Every pack: its rules, what a notice must say, what it is not sure of, what was read. */
export function lawReference(): readonly string[] {
  return packs.flatMap((pack) => [
    `## ${plain(pack.title)}`,
    `${code(pack.id)}, version ${pack.version}. ${plain(pack.disclaimer)} It looks at ${
      pack.looksAt === 'ship' ? 'shipment' : 'delivery'
    }. ${withoutDate(pack)}`,
    table(
      ['rule', 'in force when', 'duty', 'source', 'certainty'],
      pack.rules.map(({ id, duty, citation, certainty }) => [
        code(id),
        plain(meaningOf(id)),
        code(duty),
        plain(citation),
        certainty,
      ]),
    ),
    '### What a notice must say',
    table(
      ['part', 'is', 'source', 'certainty'],
      pack.checkNotice.rules.map(({ part, kind, isConditional, citation, certainty }) => [
        code(part),
        kind === 'wrong'
          ? 'must not stand there'
          : isConditional
            ? 'needed where it applies'
            : 'needed',
        plain(citation),
        certainty,
      ]),
    ),
    '### What is not certain',
    table(
      ['about', 'certainty', 'note'],
      pack.doubts.map(({ about, certainty, note }) => [code(about), certainty, plain(note)]),
    ),
    `Read in: ${pack.sources.map((address) => `[${plain(new URL(address).hostname)}](${address})`).join(', ')}.`,
  ]);
}

function meaningOf(id: string): string {
  const meaning = HOLDS[id];
  if (meaning === undefined) throw new Error(`The rule "${id}" has no words in law-reference.ts.`);
  return meaning;
}

function withoutDate({ id, daysWithoutDate }: LawPack): string {
  const order = { id: '', placedAt: '', timeZone: '', currency: '', lines: [] };
  const days = daysWithoutDate(order, {});
  const onCredit = daysWithoutDate({ ...order, payment: { sellerCredit: true } }, {});
  if (days === null)
    return id === 'au-acl'
      ? 'Where no date was stated it says nothing, unless you say what is reasonable (`reasonableDays`).'
      : 'Where no date was stated it says nothing.';
  const credit = onCredit === days ? '' : `, ${onCredit ?? 'none'} on the store’s own credit`;
  return `Where no date was stated it supplies one: ${days} days after the order${credit}.`;
}
