import { clausesOf } from './clauses.js';
import type { Clause } from './clauses.js';
import { datesIn } from './dates.js';
import type { DateMention } from './dates.js';
import { greetingEnd, linesOf, optionsOf } from './lines.js';
import type { Line } from './lines.js';
import { sentencesIn } from './sentences.js';
import { namesPerson, signed, signsInline } from './signature.js';
import type { Signature } from './signature.js';
import { folded, partOf, spanning } from './text.js';
import type { Part } from './text.js';

/** A sentence of the body, with its clauses and dates. */
export interface Sentence extends Part {
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateMention[];
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
}

/** A text as the rules see it: read once, judged by each. Offsets are those of the text that came in. */
export interface Reading {
  readonly whole: Part;
  readonly lines: readonly Line[];
  readonly greeting: Part | null;
  /** The first line, where it is a title. */
  readonly heading: Part | null;
  /** The sentences from the greeting to the signature, those after the options too. */
  readonly sentences: readonly Sentence[];
  /** What can be chosen, a line or a button each. */
  readonly options: readonly Part[];
  readonly signature: Signature | null;
}

/** Reads a text. Takes time in proportion to its length. */
export function read(text: string): Reading {
  const fold = folded(text);
  const { lines, blocks } = signed(linesOf(fold));
  const heading = headingOf(lines);
  const stretches = stretchesOf(fold, lines, heading);
  const sentences: Sentence[] = stretches.flatMap(({ start, end }, paragraph) =>
    sentencesIn(fold, start, end).map((part) => sentenceOf(fold, part, paragraph)),
  );
  const inline = blocks.some((block) => namesPerson(block.map((line) => line.text).join('\n')))
    ? null
    : inlineSignature(sentences, fold);
  const body = inline === null ? sentences : inline.sentences;
  const company = companyIn(body);
  const options = lines
    .filter(({ kind }) => kind === 'option')
    .flatMap((line) => optionsOf(fold, line));
  return {
    whole: partOf(fold, 0, fold.length),
    lines,
    greeting: greetingOf(fold, lines),
    heading,
    sentences: body,
    options,
    signature: signatureOf(fold, blocks, inline?.signature ?? null, company, body),
  };
}

function sentenceOf(fold: string, part: Part, paragraph: number): Sentence {
  return { ...part, clauses: clausesOf(fold, part), dates: datesIn(fold, part), paragraph };
}

function headingOf(lines: readonly Line[]): Line | null {
  const filled = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'header');
  const [first, second] = filled;
  if (
    first?.kind !== 'text' ||
    second === undefined ||
    second.kind === 'option' ||
    second.kind === 'signature'
  )
    return null;
  const isTitle =
    first.text.length < 90 &&
    !/[.!?,;:]["')]?$/u.test(first.text) &&
    !/\p{Extended_Pictographic}$/u.test(first.text);
  return isTitle && lines[lines.indexOf(first) + 1]?.kind === 'blank' ? first : null;
}

/** Runs of text lines: the paragraphs, without greeting, headings, options and signature. */
function stretchesOf(fold: string, lines: readonly Line[], heading: Line | null): Part[] {
  const stretches: Part[] = [];
  let run: Part[] = [];
  const close = () => {
    if (run.length > 0) stretches.push(partOf(fold, spanning(run).start, spanning(run).end));
    run = [];
  };
  let isFirst = true;
  for (const line of lines) {
    if (line.kind !== 'text' || line === heading) {
      close();
      if (line.kind === 'greeting') isFirst = false;
      continue;
    }
    const skip = isFirst || greetingEnd(line.lower) > 0 ? greetingEnd(line.lower) : 0;
    isFirst = false;
    run.push(partOf(fold, line.start + skip, line.end));
  }
  close();
  return stretches.filter(({ text }) => text !== '');
}

function greetingOf(fold: string, lines: readonly Line[]): Part | null {
  const line = lines.find(
    ({ kind, lower }) => kind === 'greeting' || (kind === 'text' && greetingEnd(lower) > 0),
  );
  return line === undefined ? null : partOf(fold, line.start, line.start + greetingEnd(line.lower));
}

/** A name behind the last full stop of a short message: `… comes off. Ron Ashe, driver, 0555 0177`. */
function inlineSignature(
  sentences: readonly Sentence[],
  fold: string,
): { readonly sentences: Sentence[]; readonly signature: Part } | null {
  const last = sentences.at(-1);
  if (last === undefined || sentences.length < 2) return null;
  if (/[.!?]["')]?$/u.test(last.text) && !/^[–—-]/u.test(last.text)) {
    const dash = /\s[–—]\s?((?:\p{Lu}[\p{L}'-]{1,20}\s?){1,3}(?:,[^.!?]{1,40})?)\.?$/u.exec(
      last.text,
    );
    if (dash === null) return null;
    return {
      sentences: [...sentences],
      signature: partOf(fold, last.end - (dash[1]?.length ?? 0), last.end),
    };
  }
  return signsInline(last) ? { sentences: sentences.slice(0, -1), signature: last } : null;
}

/** How the sender calls itself: `at Vellum we …`. A signature that is no more than that names nobody. */
function companyIn(sentences: readonly Sentence[]): RegExp | null {
  for (const { text } of sentences) {
    const name =
      /(?:^|\s)(?:[Aa]t|[Hh]ere at|[Ff]rom|[Tt]eam) (\p{Lu}[\p{L}&'-]{2,30})(?=,? (?:we|our|is|has|family|team))/u.exec(
        text,
      )?.[1];
    if (name !== undefined) return new RegExp(`^${name.replace(/[^\p{L}]/gu, '.')}$`, 'u');
  }
  return null;
}

/** `This is Ana from Tidy Paws.` */
const introduction =
  /(?:This is|It's|It is|I am|I'm|My name is|Here is) \p{Lu}\p{Ll}{1,15}(?: \p{Lu}\p{Ll}{1,20})?,? (?:from|at|of|and I|the|your|here)(?!\p{L})/u;

/** Whether a signature without a role is only what the text calls the sender: `Nordlicht stands for …`. */
function isSender(text: string, body: readonly Sentence[]): boolean {
  if (/[,\n(|]/u.test(text)) return false;
  const [first = ''] = /\p{Lu}\p{L}{3,30}/u.exec(text) ?? [];
  const self = new RegExp(
    `(?:^|\\s)${first}(?:'s)? (?:stands|is|has|was|began|believes|does|keeps|will)`,
    'u',
  );
  return first !== '' && body.some((each) => self.test(each.text));
}

function signatureOf(
  fold: string,
  blocks: readonly (readonly Line[])[],
  inline: Part | null,
  company: RegExp | null,
  body: readonly Sentence[],
): Signature | null {
  const introduced = body.find(({ text }) => introduction.test(text));
  const parts = blocks.map((block) => partOf(fold, spanning(block).start, spanning(block).end));
  const all = inline === null ? parts : [...parts, inline];
  const person =
    all.find((part) => namesPerson(part.text, company) && !isSender(part.text, body)) ?? introduced;
  if (person !== undefined) return { ...person, by: 'person' };
  const last = all.at(-1);
  return last === undefined ? null : { ...last, by: 'nobody' };
}
