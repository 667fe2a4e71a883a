import { scopeOf } from '../../assess/index.js';
import type { Fact } from '../../evidence/index.js';
import type { Milestone, OrderEvent } from '../../model/event.js';
import { rootOf } from '../../model/promise-chain.js';
import type { OrderPromise } from '../../model/promise.js';
import type { OrderRecord } from '../../model/record.js';
import { localDayOf, parseInstant } from '../../time/index.js';
import type { LawPack } from '../law-pack.js';
import type { LawReason } from '../law-reason.js';
import type { LawOptions } from '../options.js';
import { withImplied } from '../with-implied.js';
import { datesOf } from './dates.js';
import type { Dates } from './dates.js';
import type { LawFacts } from './law-facts.js';
import { portionsOf } from './portion.js';

/**
 * Reads what a pack looks at for one promise: the whole chain it belongs to, whichever of its dates is
 * asked about. A reason instead, where the pack has no opinion on it.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function readLaw(
  given: OrderRecord,
  promise: OrderPromise,
  pack: LawPack,
  options: LawOptions,
): LawFacts | LawReason {
  const record = withImplied(given, options);
  const { order } = record;
  const zone = order.timeZone;
  const root = rootOf(record, record.promises.find(({ id }) => id === promise.id) ?? promise);
  const dates = datesOf(record, root, pack, options);
  if ('code' in dates) return dates;

  const whereabouts = { ...record, events: record.events.map(withoutState) };
  const scope = scopeOf(whereabouts, { ...root, kind: pack.looksAt }, { asOf: options.asOf });
  const said = (milestone: Milestone): Fact[] =>
    scope.evidence.facts.filter((fact) => fact.milestone === milestone && names(fact, dates));
  return {
    order,
    zone,
    asOf: scope.asOf,
    today: localDayOf(scope.asOf, zone),
    placedOn: localDayOf(parseInstant(order.placedAt), zone),
    root,
    original: dates.original,
    isSupplied: dates.isSupplied,
    revisions: dates.revisions,
    answers: {
      notices: said('notified'),
      consents: said('consented'),
      refusals: said('refused'),
      demands: said('demanded'),
    },
    refunds: said('refunded'),
    portions: portionsOf(scope, dates.revisions),
    reasons: dates.reasons,
  };
}

/** These laws ask whether the goods came. What state they came in is another law's business. */
function withoutState(event: OrderEvent): OrderEvent {
  if (event.milestone === 'damaged') return { ...event, milestone: 'unknown' };
  const isAboutState = event.claim === 'damaged' || event.claim === 'wrong-item';
  return isAboutState ? { ...event, claim: 'other' } : event;
}

/** Events that speak of the order as a whole where they name no promise. */
const SPEAKS_OF_ORDER: ReadonlySet<Milestone> = new Set<Milestone>(['demanded', 'refunded']);

function names({ event, milestone }: Fact, { ids, isOnly }: Dates): boolean {
  const id = event.promiseId ?? null;
  return id === null ? isOnly || SPEAKS_OF_ORDER.has(milestone) : ids.has(id);
}
