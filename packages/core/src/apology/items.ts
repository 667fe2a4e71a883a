import { plainText } from '../copy/index.js';
import type { Words } from '../copy/index.js';
import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { Order, OrderLine } from '../model/order.js';

const NAMED_AT_MOST = 3;

/** The lines a breach is about: what is missing still, or else what was late. */
export function affectedLines(
  order: Order,
  breach: Breach | null,
  assessment: Assessment,
): OrderLine[] {
  const open = assessment.lines.filter(({ fulfilled, total }) => fulfilled < total);
  const concerned = open.length > 0 ? open : (breach?.lines ?? []);
  const ids = new Set(concerned.map(({ lineId }) => lineId));
  const lines = order.lines.filter(({ id }) => ids.has(id));
  return lines.length > 0 ? lines : [...order.lines];
}

/** "Walnut Lamp and Desk Mat"; of many, the first two by name and the number of the rest. */
export function namesOf(lines: readonly OrderLine[], words: Words): string {
  const titles = lines.map(({ title }) => plainText(title, 80));
  if (titles.length <= NAMED_AT_MOST) return words.list(titles);
  const named = titles.slice(0, NAMED_AT_MOST - 1);
  return words.list([...named, words.say('items.rest', { count: titles.length - named.length })]);
}

/** Whether one speaks of one thing or of several. */
export function countOf(lines: readonly OrderLine[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
