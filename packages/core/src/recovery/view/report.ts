import { saidText } from '../../copy/index.js';
import type { ViewReport } from '../../model/case-view.js';
import { CLAIM_KINDS } from '../../model/event.js';
import type { ClaimKind, Milestone } from '../../model/event.js';
import { isoOf } from '../../time/index.js';
import type { ViewContext } from './context.js';
import { viewMoment } from './moments.js';

const names = {
  'not-received': 'notreceived',
  damaged: 'damaged',
  'wrong-item': 'wrongitem',
  'missing-item': 'missingitem',
  slow: 'slow',
  other: 'other',
} as const satisfies Readonly<Record<ClaimKind, string>>;

const arrivals: ReadonlySet<Milestone> = new Set<Milestone>([
  'delivered',
  'picked-up',
  'completed',
]);

/** Nobody can say of a thing that it is damaged, wrong or incomplete before any of it has come. */
const ofWhatCame: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'damaged',
  'wrong-item',
  'missing-item',
]);

/** What can be reported of the order as it stands, in the customer's words, and what has been. */
export function reportOf({ evidence, words }: ViewContext): ViewReport {
  const hasCome = evidence.facts.some(({ milestone }) => arrivals.has(milestone));
  const title = (kind: ClaimKind) => words.say('claim.kind', { claim: names[kind] });
  return {
    kinds: CLAIM_KINDS.filter((kind) => hasCome || !ofWhatCame.has(kind)).map((kind) => ({
      kind,
      title: title(kind),
    })),
    made: evidence.facts
      .filter(({ milestone }) => milestone === 'claim')
      .map(({ id, at, event, lineIds }) => {
        const kind = event.claim ?? 'other';
        return {
          id,
          kind,
          title: title(kind),
          text: saidText(event.text, 280),
          at: viewMoment(isoOf(at), words),
          lineIds: [...(lineIds ?? [])],
        };
      })
      .reverse(),
  };
}
