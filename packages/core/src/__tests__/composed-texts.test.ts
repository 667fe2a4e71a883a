import { describe, expect, it } from 'vitest';
import { composeApology } from '../apology/index.js';
import { lint } from '../apology/lint/index.js';
import { loadLocale, localeTags } from '../copy/locales/index.js';
import type { Apology } from '../model/apology.js';
import { SEVERITIES } from '../model/breach.js';
import type { Decision } from '../model/policy.js';
import type { Offer } from '../model/remedy.js';
import { decide, defaultPolicy, factsOf } from '../policy/index.js';
import { makeOffer } from '../remedy/index.js';
import { briefSituations, situations } from '../testing/index.js';
import { verdictOf } from './verdict.js';

/** Pseudo-locales are for finding what is no copy, and say nothing. */
const spoken = localeTags.filter((tag) => !tag.startsWith('en-X'));

const told = [
  ...Object.entries(situations).map(([name, { record, asOf }]) => ({ name, record, asOf })),
  ...briefSituations.flatMap((each) =>
    each.kind === 'order'
      ? [{ name: `${each.number} ${each.title}`, record: each.record, asOf: each.asOf }]
      : [],
  ),
];

/** The apology as the customer reads it: the letter, who signs it, what can be chosen. */
function letterOf({ title, slots, signatory }: Apology, offer: Offer | null): string {
  const choices = offer === null ? [] : offer.options.map(({ kind }) => `[ ] ${kind}`);
  return [
    title,
    '',
    Object.values(slots).join(' '),
    '',
    ...(signatory === null ? [] : [`${signatory.name}, ${signatory.role}`, '']),
    ...choices,
  ].join('\n');
}

interface Told {
  readonly letter: string;
  readonly locale: string;
  readonly apology: Apology;
  readonly decision: Decision;
  /** It has come by now: a matter that is closed. */
  readonly isOver: boolean;
}

function findingsIn({ letter, locale, apology, decision, isOver }: Told): string[] {
  const isInforming = decision.action === 'inform';
  return lint(letter, {
    locale,
    context: {
      severity: apology.severity,
      apologyDue: !isInforming && decision.voice !== 'appreciate',
      informOnly: isInforming,
      closing: isOver,
    },
  }).map(({ rule, span }) => `${rule}: ${span?.text ?? letter}`);
}

describe.each(spoken)('what we compose ourselves, in %s', (locale) => {
  it(
    'has no findings, whatever happened and however grave it is',
    { timeout: 30_000 },
    async () => {
      const copy = await loadLocale(locale);
      const found: string[] = [];
      let count = 0;
      for (const { name, record, asOf } of told) {
        const { assessment, breach: own } = verdictOf(record, asOf);
        if (own === null) continue;
        for (const severity of SEVERITIES) {
          const breach = { ...own, severity };
          const { timeZone } = record.order;
          const [promise] = record.promises;
          if (promise === undefined) continue;
          const facts = factsOf(record, promise, breach);
          const decision = decide(facts, { policy: defaultPolicy, asOf, timeZone });
          const offer = makeOffer(record, breach, decision, defaultPolicy, {
            asOf,
            caseId: 'c',
            assessment,
          });
          const locales = copy === null ? [] : [copy];
          const apology = composeApology(record, breach, assessment, decision, {
            asOf,
            locale,
            locales,
            offer,
          });
          if (apology === null) continue;
          count += 1;
          const isOver = assessment.fulfilledAt !== null;
          const letter = letterOf(apology, offer);
          for (const each of findingsIn({ letter, locale, apology, decision, isOver })) {
            found.push(`${name}, ${severity}: ${each}`);
          }
        }
      }
      expect(count).toBeGreaterThan(10);
      expect(found).toEqual([]);
    },
  );
});
