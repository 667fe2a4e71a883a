import { partOf } from './text.js';
import type { Part } from './text.js';

/** What a line is in a letter, a message or a dialog. */
export type LineKind = 'blank' | 'header' | 'greeting' | 'option' | 'signature' | 'text';

/** A line and what it is. */
export interface Line extends Part {
  readonly kind: LineKind;
}

const header = /^(?:subject|re|from|to|date|cc|sent|title|betreff)\s?:/u;
const box = /^(?:[-*•]\s?)?(?:\[\s?x?\s?\]|\(\s?x?\s?\)|[○●☐□◯▢⬜➜→▸])\s?/u;
const lettered = /^(?:\(?(?:[a-h]|\d)[).]|option (?:[a-h]|\d)\s?[:.)–-])\s/u;
const bullet = /^[-*•–]\s/u;
const button = /^\[[^\]]{2,80}\](?:\s{1,3}(?:or\s)?\[[^\]]{2,80}\]){0,5}$/u;
/** A button without its frame: it says no in the customer's own voice. */
const spoken =
  /^(?:[-*•–]\s)?"?no,? (?:thanks,? |thank you,? )?i(?:'d| would)? (?:don't|do not|hate|refuse|rather|prefer to) [^?]{3,100}$/u;
const asksToChoose =
  /\b(?:choose|choice|pick|prefer|suit|which|option|options|confirm|select|decide|like|want|buttons?)\b/u;
const salutation =
  /^(?:dear|hi|hello|hey|hallo|good (?:morning|afternoon|evening|day)|greetings|to (?:all|our|everyone|everybody|whom))\b/u;
const titled =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor)\.? \p{L}[\p{L}'-]{0,30}(?: \p{L}[\p{L}'-]{0,30})?,/u;

/** The lines of a folded text. Signatures are told apart later, see `signature.ts`. */
export function linesOf(fold: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isChoosing = false;
  for (const raw of fold.split('\n').flatMap(atBoxes)) {
    const part = partOf(fold, start, start + raw.length);
    const kind = kindOf(part, isChoosing, lines.length);
    if (kind === 'text') {
      isChoosing =
        /[:?]$/u.test(part.lower) && (asksToChoose.test(part.lower) || part.lower.endsWith('?'));
    }
    lines.push({ ...part, kind });
    start += raw.length;
    if (fold[start] === '\n') start += 1;
  }
  return lines;
}

/** A line, cut before each box that stands within it: `tick here: [ ] Keep it [ ] Cancel`. */
function atBoxes(line: string): string[] {
  const cuts = [...line.matchAll(/(?<=\S\s{0,5})(?:\[\s?\]|\( \)|[☐□◯○])\s?(?=\S)/gu)].map(
    ({ index }) => index,
  );
  const edges = [0, ...cuts, line.length];
  return edges.slice(0, -1).map((from, at) => line.slice(from, edges[at + 1]));
}

function kindOf({ lower }: Part, isChoosing: boolean, at: number): LineKind {
  if (lower === '') return 'blank';
  if (at < 6 && header.test(lower)) return 'header';
  if (box.test(lower) || button.test(lower)) return 'option';
  if (lettered.test(lower) || spoken.test(lower)) return 'option';
  if (isChoosing && bullet.test(lower)) return 'option';
  if (
    salutation.test(lower) &&
    lower.length < 60 &&
    !/[.?]\s\S|[.?]$/u.test(lower) &&
    greetingEnd(lower) >= lower.length
  ) {
    return 'greeting';
  }
  return 'text';
}

/** How far a greeting reaches into a line that begins with one: `Hi Ms Petrov, the label…`. */
export function greetingEnd(lower: string): number {
  const own = titled.exec(lower);
  if (own !== null) return own[0].length;
  if (!salutation.test(lower)) return 0;
  const comma = lower.search(/[,:!–—]|\s-\s/u);
  if (comma < 0) return lower.length < 45 && !/[.?]/u.test(lower) ? lower.length : 0;
  // "Hi again, we …", but "Hello Anna and Jo, we …" too: a greeting has few words.
  return lower.slice(0, comma).split(' ').length <= 7 ? comma + 1 : 0;
}

/** The single choices of a line of options, without their boxes. */
export function optionsOf(fold: string, line: Line): Part[] {
  if (button.test(line.lower) && !/^\[\s?x?\s?\]/u.test(line.lower)) {
    return [...line.lower.matchAll(/\[([^\]]{2,80})\]/gu)].map((match) =>
      partOf(fold, line.start + match.index + 1, line.start + match.index + match[0].length - 1),
    );
  }
  const mark = box.exec(line.lower) ?? lettered.exec(line.lower) ?? bullet.exec(line.lower);
  return [partOf(fold, line.start + (mark?.[0].length ?? 0), line.end)];
}
