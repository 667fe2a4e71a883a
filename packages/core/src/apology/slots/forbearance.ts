import { copyFor, plainText } from '../../copy/index.js';
import type { Brand, BrandChange } from '../../copy/index.js';
import { reconcile } from '../../evidence/index.js';
import type { EventReason } from '../../model/event.js';
import type { OrderRecord } from '../../model/record.js';
import { localDayOf, parseInstant } from '../../time/index.js';
import type { Account } from '../account.js';
import { awaitsCustomer } from '../account.js';

const CHARACTERS_AT_MOST = 280;

/**
 * What is changed so that it does not come again: a real action with a day, which only the store can
 * name. Never made up, and only said by whom it was promised: `null` where there is nothing to own.
 */
export function tellChange(
  record: OrderRecord,
  account: Account,
  changes: Brand['changes'] = [],
): string | null {
  const { words, breach, asOf } = account;
  if (!account.isOurs || breach.stage === 'pending' || awaitsCustomer(account)) return null;
  const causes = causesIn(record, asOf);
  const change = changes.find((each) => fits(each, causes));
  const text = change === undefined ? null : textIn(change, words.locale);
  if (change === undefined || text === null) return null;
  const isDone = change.on <= localDayOf(parseInstant(asOf), words.timeZone);
  return words.say(isDone ? 'forbearance.done' : 'forbearance.planned', {
    on: words.inline.day(change.on),
    change: text,
  });
}

/** Every cause that somebody has named for what happened to this order. */
function causesIn(record: OrderRecord, asOf: string): ReadonlySet<EventReason> {
  const { facts } = reconcile(record, parseInstant(asOf));
  return new Set(facts.flatMap(({ event }) => (event.reason ? [event.reason] : [])));
}

function fits({ causes }: BrandChange, named: ReadonlySet<EventReason>): boolean {
  return causes === undefined || causes.some((cause) => named.has(cause));
}

/** The store's own sentence in the language that is spoken; `null` where it has none. */
function textIn({ text }: BrandChange, locale: string): string | null {
  const tags = Object.keys(text).map((tag) => ({ locale: tag }));
  const found = copyFor(locale, tags);
  const said = found === null ? '' : plainText(text[found.locale] ?? '', CHARACTERS_AT_MOST);
  return said === '' ? null : said;
}
