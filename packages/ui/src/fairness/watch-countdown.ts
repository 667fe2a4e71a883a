import type { FairnessFinding } from './finding.js';
import { found } from './finding.js';
import { isReal } from './rules/countdown.js';
import type { RealEnd } from './rules/countdown.js';

/** For how long to watch, and what would be a true clock. */
export interface WatchCountdownOptions extends RealEnd {
  /** Milliseconds; 2,500 when absent, in which a clock of seconds ticks twice. */
  readonly for?: number | undefined;
}

/**
 * Watches a page for figures that fall while nobody does anything: a clock that one look cannot tell
 * from any other number. One that shows the offer's real `until` is let be.
 */
export async function watchCountdown(
  root: Element = document.body,
  { for: span = 2_500, ...end }: WatchCountdownOptions = {},
): Promise<FairnessFinding[]> {
  const seen = new Map<Element, string[]>();
  const note = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element === null || element.textContent.length > 200) return;
    const texts = seen.get(element) ?? [];
    if (texts.at(-1) !== element.textContent) seen.set(element, [...texts, element.textContent]);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) note(target);
  });
  observer.observe(root, { subtree: true, characterData: true, childList: true });
  await new Promise((resolve) => setTimeout(resolve, span));
  observer.disconnect();
  return [...seen].flatMap(([element, texts]) => {
    const last = texts.at(-1) ?? '';
    return falls(texts) && !isReal(last, end)
      ? [
          found('false-countdown', element, `“${last.trim()}” counts down.`, {
            from: texts[0] ?? '',
            to: last,
          }),
        ]
      : [];
  });
}

function falls(texts: readonly string[]): boolean {
  const figures = texts.map((text) => Number(text.replace(/\D/gu, '') || Number.NaN));
  return (
    figures.length > 1 &&
    figures.every((figure, at) => at === 0 || figure < (figures[at - 1] ?? Number.NaN))
  );
}
