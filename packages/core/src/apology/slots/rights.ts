import type { Statement } from '../../law/index.js';
import type { Account } from '../account.js';
import type { WrittenNotice } from '../notice/write-notice.js';

/** What the law wants the customer to be told, without what the other slots have told already. */
export function sayRights({ notice, sentences }: WrittenNotice, account: Account): string | null {
  const { arrival, words } = account;
  const told = new Set<Statement>(['reason']);
  if (arrival !== null && arrival.by === notice.newDate) told.add('new-date');
  if (arrival === null && notice.newDate === null) told.add('cannot-say-when');
  return words.join(
    sentences.filter(({ statement }) => !told.has(statement)).map(({ text }) => text),
  );
}
