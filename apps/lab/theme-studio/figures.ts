import type { TokenName } from '@amends/ui/theme';
import { edgeContrast, textPairs } from '../../../packages/ui/test/contrast.js';

/** One pair of colours that has to stand apart, as it came out in the preview. */
export interface Figure {
  readonly what: string;
  readonly token: TokenName;
  readonly ratio: number;
  readonly needed: number;
}

/** Where each colour is looked at, and what it is called there. */
const texts: readonly (readonly [TokenName, string, string])[] = [
  ['text', 'Text in a notice', '.amends-banner__summary'],
  ['text', 'Text on a card', '.amends-timeline__event'],
  ['quiet', 'Second rank in a notice', '.amends-previous-date'],
  ['quiet', 'Second rank on a card', '.amends-timeline__at'],
  ['quiet', 'Second rank on the page', '.amends-badge__cut-off'],
  ['on-accent', 'Label of the main button', '.amends-button--primary'],
  ['caution', 'Trouble in a notice', '.amends-banner--caution .amends-banner__status'],
  ['caution', 'A missed promise', "[data-status='missed'] .amends-ledger__status"],
  ['good', 'Good news in a notice', '.amends-banner--good .amends-banner__status'],
  ['good', 'A receipt', '.amends-receipt__status'],
];

const marks: readonly (readonly [
  TokenName,
  string,
  string,
  'backgroundColor' | 'borderTopColor',
])[] = [
  [
    'accent',
    'The main button against what it lies on',
    '.amends-button--primary',
    'backgroundColor',
  ],
  ['accent', 'A marked answer', '.amends-picker__radio:checked', 'borderTopColor'],
  ['surface', 'An answer not marked', '.amends-picker__radio:not(:checked)', 'borderTopColor'],
];

/** The contrast of a preview, pair by pair (WCAG 2.2: text 4.5, large text and marks 3). */
export function figuresOf(pane: HTMLElement): readonly Figure[] {
  const pairs = textPairs(pane);
  const fromTexts = texts.flatMap(([token, what, selector]): Figure[] => {
    const found = pairs.filter(({ element }) => element.closest(selector));
    const [worst] = [...found].sort((one, other) => one.ratio - other.ratio);
    return worst ? [{ what, token, ratio: worst.ratio, needed: worst.needed }] : [];
  });
  const fromMarks = marks.flatMap(([token, what, selector, property]): Figure[] => {
    const element = pane.querySelector(selector);
    if (element === null) return [];
    return [
      { what, token, ratio: edgeContrast(element, getComputedStyle(element)[property]), needed: 3 },
    ];
  });
  const ring = pane.querySelector<HTMLElement>('[data-probe="focus"]');
  const fromRing = ring
    ? [
        {
          what: 'The focus ring on the page',
          token: 'focus' as const,
          ratio: edgeContrast(ring, getComputedStyle(ring).color),
          needed: 3,
        },
      ]
    : [];
  return [...fromTexts, ...fromMarks, ...fromRing];
}

/** Cut, never rounded up: 4.49 is not 4.5. */
export const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

export const isEnough = ({ ratio, needed }: Figure): boolean => ratio >= needed;

/** The worst of the pairs that a token is in. */
export function worstOf(figures: readonly Figure[], token: TokenName): Figure | undefined {
  return figures
    .filter((each) => each.token === token)
    .sort((one, other) => one.ratio / one.needed - other.ratio / other.needed)[0];
}
