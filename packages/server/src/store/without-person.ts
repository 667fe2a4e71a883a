import type { Parcel } from '@amends/adapters/shopify';
import type { CaseEvent, Order, OrderEvent, Pick } from '@amends/core';
import type { Work } from '../work/work.js';

/*
 * What is left when the person is gone: amounts, dates, codes, ids, decisions and the duties that were
 * met. Texts of people, names, addresses and the numbers by which a carrier finds a door are not.
 *
 * Denied by default: a text survives only where it stands under a name of this list. What somebody adds
 * to the model is forgotten, too, until it is known to tell nothing of a person.
 */
const kept: ReadonlySet<string> = new Set([
  ...['id', 'orderId', 'caseId', 'promiseId', 'lineId', 'lineIds', 'eventIds', 'shipmentId'],
  ...[
    'offerId',
    'optionId',
    'remedyId',
    'incidentId',
    'ruleId',
    'noticeId',
    'receiptId',
    'photoIds',
    'reference',
    'sku',
  ],
  ...['type', 'kind', 'milestone', 'condition', 'reason', 'actionBy', 'claim', 'source', 'channel'],
  ...[
    'at',
    'occurredAt',
    'recordedAt',
    'placedAt',
    'madeAt',
    'since',
    'until',
    'from',
    'by',
    'eta',
  ],
  ...['deadline', 'dueBy', 'answerBy', 'arrivesBy', 'expiresOn', 'newDate', 'nextUpdateBy'],
  ...['restsUntil', 'retracts', 'revises', 'timeZone', 'locale', 'country', 'region', 'currency'],
  ...[
    'code',
    'pack',
    'says',
    'about',
    'decidedAt',
    'duty',
    'requires',
    'citation',
    'basis',
    'version',
    'onSilence',
  ],
  ...['fault', 'severity', 'stage', 'action', 'surface', 'voice', 'tone', 'remedies', 'followUps'],
  ...['because', 'failedOn', 'sets', 'task', 'carrier', 'service', 'warehouse', 'missing'],
  // Staff, not customers: who signed and answered belongs to the audit.
  'role',
]);

/** Under these names an object is a person, or a person's words. */
const forgotten: Readonly<Record<string, readonly string[]>> = {
  customer: ['hasAccount', 'history'],
  payment: ['sellerCredit'],
  tracking: ['carrier', 'service', 'origin'],
  raw: ['code'],
  slots: [],
};

/** Names of things and of staff, where a name alone would be a person's. An order's number is the books'. */
const namedBy: Readonly<Record<string, readonly string[]>> = {
  '': ['number'],
  signatory: ['name', 'role', 'imageUrl'],
  lines: ['title', 'imageUrl'],
  tracking: ['origin'],
};

/** Texts that a reader of the model counts on being there. */
const emptied: ReadonlySet<string> = new Set(['text', 'title', 'detail', 'name']);

function strip(value: unknown, key: string, parent: string): unknown {
  if (typeof value === 'string') {
    if (kept.has(key) || namedBy[parent]?.includes(key) === true) return value;
    return emptied.has(key) ? '' : null;
  }
  if (Array.isArray(value)) return value.map((each) => strip(each, key, parent));
  if (typeof value !== 'object' || value === null) return value;
  const only = forgotten[key];
  const entries = Object.entries(value).filter(([name]) => only?.includes(name) !== false);
  return Object.fromEntries(entries.map(([name, each]) => [name, strip(each, name, key)]));
}

const without = <T>(value: T): T => strip(value, '', '') as T;

/** An order without whoever ordered. */
export const orderWithoutPerson: (order: Order) => Order = without;

/** Evidence without a person's words, and without what leads to a door. */
export const eventWithoutPerson: (event: OrderEvent) => OrderEvent = without;

/** What happened to a case, without what was said in it. */
export function caseEventWithoutPerson(event: CaseEvent): CaseEvent {
  const stripped = without(event);
  // What staff noted of a call is a note, whatever the field is called. The id of a mail stands with the mail.
  return stripped.type === 'update.given' ? { ...stripped, reference: null } : stripped;
}

/** A choice without the words that came with it. */
export const pickWithoutPerson: (pick: Pick) => Pick = without;

/** Work without what a person asked. */
export const workWithoutPerson: (work: Work) => Work = without;

/** A parcel without the numbers by which a carrier finds the door. */
export function parcelWithoutPerson(parcel: Parcel): Parcel {
  return { ...parcel, trackingNumbers: [] };
}
