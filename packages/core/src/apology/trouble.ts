import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { ReasonCode } from '../model/reason.js';
import type { OrderRecord } from '../model/record.js';

/** What went wrong, as one would tell it in a sentence. */
export type Trouble =
  | 'at-risk'
  | 'revised'
  | 'late'
  | 'part'
  | 'arrived-late'
  | 'slow'
  | 'lost'
  | 'damaged-on-the-way'
  | 'returning'
  | 'returned'
  | 'not-received'
  | 'damaged'
  | 'wrong-item'
  | 'missing-item'
  | 'cancelled';

/** What the customer told us about goods that came, or that are said to have come. */
const claims = [
  'wrong-item',
  'missing-item',
  'not-received',
] as const satisfies readonly ReasonCode[];

/** What ends the hope of this parcel, unless it turns up after all. */
const ends = ['lost', 'returned', 'returning'] as const satisfies readonly ReasonCode[];

/** Troubles after which the parcel that was sent will not bring the thing any more. */
const hopeless: ReadonlySet<Trouble> = new Set<Trouble>([
  'lost',
  'damaged-on-the-way',
  'returning',
  'returned',
  'not-received',
  'damaged',
  'wrong-item',
  'missing-item',
  'cancelled',
]);

/** Whether what was sent will not bring the thing any more: it has to be sent anew, or paid back. */
export function isHopeless(trouble: Trouble): boolean {
  return hopeless.has(trouble);
}

/** The one thing to tell: the gravest of what the reasons say. */
export function troubleOf(record: OrderRecord, breach: Breach, assessment: Assessment): Trouble {
  const has = (code: ReasonCode) => breach.reasons.some((reason) => reason.code === code);
  const hasArrived = assessment.fulfilledAt !== null;
  if (has('cancelled-by-store')) return 'cancelled';
  const claimed = claims.find(has);
  if (claimed !== undefined) return claimed;
  if (has('damaged'))
    return wasClaimed(record, breach, 'damaged') ? 'damaged' : 'damaged-on-the-way';
  const end = ends.find(has);
  if (end !== undefined && !hasArrived) return end;
  if (breach.stage === 'pending') return has('revised') ? 'revised' : 'at-risk';
  if (assessment.status === 'kept') return 'slow';
  if (hasArrived) return 'arrived-late';
  return assessment.progress.fulfilled > 0 ? 'part' : 'late';
}

/** Whether the customer said so, rather than whoever carried it. */
function wasClaimed(record: OrderRecord, breach: Breach, code: ReasonCode): boolean {
  const ids = new Set(
    breach.reasons.flatMap((reason) => (reason.code === code ? reason.eventIds : [])),
  );
  return record.events.some(({ id, milestone }) => ids.has(id) && milestone === 'claim');
}
