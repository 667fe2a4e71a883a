import type { RecordFacts } from './record-facts.js';
import type { RecoveryReceiptMessages } from './recovery-receipt.messages.js';

/**
 * The record as plain text, for the customer to keep: the words of the page, nothing else. A file on the
 * customer's own disk is a durable medium (2011/83/EU, Art. 2(10)).
 */
export function recordText(facts: RecordFacts, messages: RecoveryReceiptMessages): string {
  const { orderNumber, agreed, signatory } = facts;
  const blocks = [
    [messages.title, put(messages.order, 'order', orderNumber)],
    ...agreed.map(({ statusText, title, value, detail, reference }) => [
      statusText,
      value === null ? title : `${title}: ${value.text}`,
      detail,
      ...(reference === null ? [] : [put(messages.reference, 'reference', reference)]),
    ]),
    [nextText(facts, messages)],
    ...(signatory === null ? [] : [[signatory.name, signatory.role]]),
  ];
  return `${blocks.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n')}\n`;
}

/** What happens next, in a sentence. */
export function nextText({ status }: RecordFacts, messages: RecoveryReceiptMessages): string {
  return status === 'done' ? messages.settled : messages.owed;
}

/** A text put where `{name}` stands. The text may hold whatever it likes: it is put, not read. */
export function put(sentence: string, name: string, text: string): string {
  return sentence.replace(`{${name}}`, () => text);
}

/** The name of the file: our words, and the order's number as far as a file may be called so. */
export function recordFile(
  { orderNumber }: RecordFacts,
  { file }: RecoveryReceiptMessages,
): string {
  const number = orderNumber
    .replace(/[^\w-]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, 60);
  return `${file}-${number}.txt`;
}
