import { lint } from '@amends/core/lint';
import type { FairnessFinding } from '../finding.js';
import { found } from '../finding.js';
import { textLook, textsIn } from '../measure/look.js';
import { unread } from '../measure/seen.js';
import type { Scene } from '../scene.js';
import { controlOf } from '../scene.js';

/** Nothing is marked before the customer marks it. */
export function judgeMarks({ scope, exit, answers }: Scene): FairnessFinding[] {
  const marked = answers.filter((answer) =>
    controlOf(answer)?.matches(':checked, [aria-checked="true"], [aria-pressed="true"]'),
  );
  const names = new Set(
    exit === null ? [] : answers.map((each) => controlOf(each)?.getAttribute('name')),
  );
  const posted = [...scope.querySelectorAll<HTMLInputElement>('input[type="hidden"]')].filter(
    ({ name, value }) => name !== '' && value !== '' && names.has(name),
  );
  return [...marked, ...posted].map((element) =>
    found('preselected', element, `${quoted(element)} is marked before the customer did so.`),
  );
}

/** No answer shames or frightens: the copy linter's rule, over every label. It reads English. */
export function judgeLabels({ scope, answers }: Scene, given?: string): FairnessFinding[] {
  const locale = given ?? scope.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';
  const labels = [...answers, ...scope.querySelectorAll<HTMLElement>('button, [type="submit"]')];
  const seen = new Set<string>();
  return labels.flatMap((label) =>
    textsIn(label).flatMap(({ element, text }) => {
      if (seen.has(text)) return [];
      seen.add(text);
      return lint(`( ) ${text}`, { locale })
        .filter(({ rule }) => rule === 'shaming-choice')
        .map(() =>
          found('shaming-label', element, `“${text}” makes one ashamed or afraid.`, { text }),
        );
    }),
  );
}

const SMALLEST_WORDS = 11;

/** What doing nothing brings stands in words that can be read. */
export function judgeSilence({ scope, silence, exit, goodwill }: Scene): FairnessFinding[] {
  if (exit === null && goodwill.length === 0) return [];
  const unsaid = (what: string, measured = {}) => [
    found('silence-unsaid', silence ?? scope, what, measured),
  ];
  if (silence === null) return unsaid('What doing nothing brings is nowhere to be read.');
  const hidden = unread(silence);
  if (hidden !== null) return unsaid(`What doing nothing brings ${hidden}.`);
  const { size, contrast, needed } = textLook(silence);
  const figures = { size: round(size), contrast: round(contrast) };
  if (size < SMALLEST_WORDS)
    return unsaid(`What doing nothing brings is set in ${figures.size} px.`, figures);
  return contrast < needed
    ? unsaid(`What doing nothing brings stands out by ${figures.contrast}, of ${needed}.`, figures)
    : [];
}

const quoted = (element: HTMLElement): string => {
  const text = textsIn(element)[0]?.text ?? element.getAttribute('value') ?? element.localName;
  return `“${text}”`;
};
const round = (figure: number): number => Math.round(figure * 100) / 100;
