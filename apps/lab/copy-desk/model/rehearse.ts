import type { Brand, BrandVoice, CaseView, Letter, LocaleCopy, Message } from '@amends/core';
import { composeLetter } from '@amends/core';
import type { Finding, LintContext } from '@amends/core/lint';
import { lint } from '@amends/core/lint';
import { briefSituations, walk } from '@amends/core/testing';
import type { OrderSituation } from '@amends/core/testing';
import type { CopyKey, Language } from './templates.js';

/** The situations with an order, by number. */
export const deskSituations: readonly OrderSituation[] = briefSituations
  .filter((each): each is OrderSituation => each.kind === 'order')
  .sort((one, other) => one.number - other.number);

/** What is said, and of what. */
export interface RehearsalOptions {
  readonly language: Language;
  readonly situation: OrderSituation;
  /** Which of its moments: 0 is when it is first seen. */
  readonly moment: number;
  readonly voice: BrandVoice;
  /** The store's own wording, compiled. */
  readonly copy: LocaleCopy;
}

/** A situation as it is told in the store's words. */
export interface Rehearsal {
  readonly view: CaseView;
  /** The mail of that moment; `null` where none goes out. */
  readonly letter: Letter | null;
  /** The apology as one text, to be judged; empty where there is none. */
  readonly text: string;
  readonly context: LintContext;
  readonly findings: readonly Finding[];
  /** The keys that were asked for, in the order of the copy. */
  readonly used: readonly CopyKey[];
  readonly moments: number;
}

/** The store that writes: any name will do. */
export const STORE = 'Northfield';

/** Plays a situation through the real engine in the words at hand, and listens which are asked for. */
export function rehearse(options: RehearsalOptions): Rehearsal {
  const { language, situation, voice, copy } = options;
  const { locale, templates } = language;
  const asked = new Set<string>();
  const brand: Brand = { name: STORE, voice, copy: [listening(copy, asked)] };
  const speech = { locale, locales: language.copy === null ? [] : [language.copy], brand };
  const walked = walk(situation, speech);
  const shown = walked[Math.min(options.moment, walked.length - 1)];
  if (shown === undefined) throw new Error(`Situation ${situation.number} has no moment.`);
  const { view, record, case: current, at } = shown;
  const letter =
    current && composeLetter(record, current, { about: 'trouble' }, { ...speech, asOf: at });
  const text = textOf(view);
  const context = contextOf(view);
  return {
    view,
    letter,
    text,
    context,
    findings: lint(text, { locale, context }),
    used: (Object.keys(templates) as CopyKey[]).filter((key) => asked.has(key)),
    moments: walked.length,
  };
}

/** The same wording, which notes every key that it is asked for. */
function listening(copy: LocaleCopy, asked: Set<string>): LocaleCopy {
  const messages = new Proxy(copy.messages, {
    get: (target: Readonly<Record<string, Message>>, key) => {
      if (typeof key !== 'string') return undefined;
      asked.add(key);
      return Object.hasOwn(target, key) ? target[key] : undefined;
    },
  });
  return { ...copy, messages };
}

/** What a customer reads of it, a line each: the letter, what can be chosen, who signs. */
function textOf({ apology, offer, headline, nextUpdate }: CaseView): string {
  if (apology === null) return headline.summary ?? '';
  const options = [offer?.exit, ...(offer?.options ?? [])].flatMap((each) =>
    each ? [`( ) ${each.title}`] : [],
  );
  const { signatory } = apology;
  return [
    apology.title,
    ...Object.values(apology.slots),
    ...options,
    offer?.ifYouDoNothing ?? null,
    apology.slots.nextUpdate ? null : (nextUpdate?.text ?? null),
    signatory ? `${signatory.name}, ${signatory.role}` : null,
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n\n');
}

function contextOf({ headline, apology }: CaseView): LintContext {
  const isDue = apology !== null && apology.voice !== 'appreciate';
  return {
    severity: headline.severity ?? 'moderate',
    apologyDue: isDue,
    informOnly: headline.status === 'at-risk',
  };
}
