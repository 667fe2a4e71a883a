import type { Letter, LetterWay } from '@amends/core';
import type { LetterLinks } from './links.js';

/** The same letter as plain text, in the same order: for those who read their mail so, and for records. */
export function letterText(letter: Letter, { page, stop }: LetterLinks): string {
  const { brand, orderText, title, opening, dates, quote, body, receipt, choice, closing } = letter;
  const blocks: (string | null)[] = [
    [brand, orderText].filter((text) => text !== null).join(' · '),
    title,
    ...opening,
    dates.map((date) => `${date.title}: ${date.text}`).join('\n'),
    quote && `${quote.title}:\n${quoted(quote.text)}`,
    ...body,
    receipt &&
      [receipt.statusText, joined(receipt.title, receipt.value), receipt.detail, receipt.reference]
        .filter((text) => text !== null)
        .join('\n'),
    ...(choice === null
      ? []
      : [
          ...listed(choice.waysTitle, choice.ways),
          ...listed(choice.optionsTitle, choice.options),
          choice.ifYouDoNothing,
        ]),
    `${letter.open}:\n${page}`,
    ...closing,
    letter.signatory && [letter.signatory.name, letter.signatory.role].filter(Boolean).join('\n'),
    // What stands below "-- " is no part of what was said (RFC 3676, 4.3).
    [
      '-- ',
      letter.why,
      ...(letter.stop === null || stop === null ? [] : [`${letter.stop}:\n${stop}`]),
    ].join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function listed(title: string, ways: readonly LetterWay[]): string[] {
  if (ways.length === 0) return [];
  return [
    title,
    ...ways.map(({ title: name, value, detail, changes }) =>
      [
        `* ${joined(name, value)}`,
        ...[detail, changes].filter(Boolean).map((text) => `  ${text}`),
      ].join('\n'),
    ),
  ];
}

function joined(title: string, value: string | null): string {
  return value === null ? title : `${title}, ${value}`;
}

/** Every line of somebody else's words is marked as theirs. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
