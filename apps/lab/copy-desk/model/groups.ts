import type { CopyKey } from './templates.js';

/** What a part of the copy speaks of: the first word of its keys. */
const SPEAKS_OF: readonly (readonly [title: string, words: readonly string[]])[] = [
  ['At the top', ['title', 'headline', 'summary', 'dates']],
  ['The apology', ['acknowledgement', 'responsibility', 'fact', 'repair', 'forbearance', 'thanks']],
  ['What comes next', ['next', 'updates', 'promise']],
  ['The choice', ['keep', 'exit', 'option', 'ask', 'decline', 'silence']],
  ['What the law asks', ['law']],
  ['What was agreed', ['receipt']],
  ['The order', ['line', 'event', 'ledger', 'said-by', 'claim', 'items']],
  ['The letter', ['letter', 'note', 'lookup']],
  ['The whole shop', ['incident']],
];
const REST = 'Dates and sentences';

/** Keys that speak of one thing. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly CopyKey[];
}

/** Keys in the order in which a customer meets what they speak of; a key of a new kind stays in sight. */
export function grouped(keys: readonly CopyKey[]): readonly KeyGroup[] {
  const titleOf = (key: string) =>
    SPEAKS_OF.find(([, words]) => words.includes(key.split('.')[0] ?? ''))?.[0] ?? REST;
  return [...SPEAKS_OF.map(([title]) => title), REST]
    .map((title) => ({ title, keys: keys.filter((key) => titleOf(key) === title) }))
    .filter((group) => group.keys.length > 0);
}

/** Keys whose name or text holds every word that is looked for. */
export function matching(
  keys: readonly CopyKey[],
  textOf: (key: CopyKey) => string,
  search: string,
): readonly CopyKey[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  return keys.filter((key) => {
    const text = `${key} ${textOf(key)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
