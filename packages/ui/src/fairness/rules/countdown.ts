import type { FairnessFinding } from '../finding.js';
import { found } from '../finding.js';
import { textsIn } from '../measure/look.js';

/** The real end of the offer, to hold a clock against. */
export interface RealEnd {
  /** Until when the offer stands, ISO 8601; `null` or absent: no clock is right. */
  readonly until?: string | null | undefined;
  /** The instant at which the page is judged, ISO 8601; the device's clock when absent. */
  readonly now?: string | undefined;
}

const CLOCK = /(?<![\d:])(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\d:])/u;
/** "Only two left", "hurry", "last chance", "ends in 3 minutes", in the languages of core. */
const PRESSURE = new RegExp(
  [
    String.raw`\bonly\b[^.!?]{0,60}\b(?:left|remain(?:s|ing)?)\b`,
    String.raw`\b(?:hurry|last chance|before it(?:'|’)s (?:gone|too late)|while (?:stocks?|supplies) last|don(?:'|’)t miss)\b`,
    String.raw`\b(?:ends?|expires?|closes?|gone) in \d`,
    String.raw`\b\d+ (?:seconds?|minutes?|hours?|min|sec)\b[^.!?]{0,12}\b(?:left|remaining|to go)\b`,
    String.raw`\bnur noch\b|\bletzte chance\b|\bbeeilen sie sich\b`,
    String.raw`\b(?:plus que|ne reste(?:nt)? (?:plus )?que)\b|\bdernière chance\b|\bdépêchez-vous\b`,
    String.raw`\bsolo quedan?\b|\búltima oportunidad\b|\b(?:só|apenas) restam?\b|\brestam apenas\b|\búltima chance\b`,
    String.raw`残りわずか|残り\s?\d+|あと\d+(?:秒|分|時間|点)|お急ぎ`,
    String.raw`لم يتبق|آخر فرصة|سارع`,
  ].join('|'),
  'iu',
);
/** Apart by more than this, a clock shows another instant. */
const TOLERANCE_MS = 90_000;

/** Clocks and words that hurry, as far as they can be told from one look. */
export function judgeCountdown(root: Element, end: RealEnd): FairnessFinding[] {
  const texts = textsIn(root);
  const hurried = texts.flatMap(({ element, text }) =>
    PRESSURE.test(text) && !isReal(text, end)
      ? [found('false-countdown', element, `“${text}” hurries the customer.`, { text })]
      : [],
  );
  const clocks = texts.flatMap(({ element, text }) => {
    const [, , , seconds] = CLOCK.exec(text) ?? [];
    const isClock =
      seconds !== undefined || (CLOCK.test(text) && element.closest('[role="timer"]'));
    return isClock && !PRESSURE.test(text) && !isReal(text, end)
      ? [
          found('false-countdown', element, `${text} is a clock, and not the end of this offer.`, {
            text,
          }),
        ]
      : [];
  });
  return [...hurried, ...clocks, ...shrinkingBars(root)];
}

/** A bar that empties by itself is a clock without figures. */
function shrinkingBars(root: Element): FairnessFinding[] {
  const shrinks = /^(?:width|inlineSize|maxWidth|scale|transform|strokeDashoffset|clipPath)$/u;
  return root.getAnimations({ subtree: true }).flatMap((animation) => {
    const { effect } = animation;
    if (!(effect instanceof KeyframeEffect) || effect.target === null) return [];
    const { duration, iterations } = effect.getComputedTiming();
    const isSlow = typeof duration === 'number' && duration >= 5_000 && iterations === 1;
    const moves = effect
      .getKeyframes()
      .some((frame) => Object.keys(frame).some((key) => shrinks.test(key)));
    if (!isSlow || !moves) return [];
    const seconds = Math.round(duration / 1000);
    return [
      found('false-countdown', effect.target, `A bar runs out over ${seconds} s.`, { seconds }),
    ];
  });
}

/** Whether the time that a text says is left is what is left of the offer. */
export function isReal(text: string, { until, now }: RealEnd): boolean {
  const [whole, first, second, third] = CLOCK.exec(text) ?? [];
  if (whole === undefined || until === undefined || until === null) return false;
  const [a, b, c] = [first, second, third ?? '0'].map(Number) as [number, number, number];
  const at = now === undefined ? Date.now() : Date.parse(now);
  const left = Date.parse(until) - at;
  const readings =
    third === undefined
      ? [(a * 60 + b) * 1000, (a * 60 + b) * 60_000]
      : [((a * 60 + b) * 60 + c) * 1000];
  return readings.some((each) => Math.abs(each - left) <= TOLERANCE_MS);
}
