import type { Signatory } from '../model/apology.js';
import type { LocalDay } from '../model/order.js';
import type { Absence, Policy } from '../model/policy.js';

/** Who signs on a day. */
export interface Signing {
  /** Id in the roster. */
  readonly id: string;
  readonly signatory: Signatory;
}

/**
 * Who signs on a day: the one who was asked for or, while they are away, their deputy, and so on; where
 * nobody is named or there, the next more senior in the roster, then the next more junior. When everybody
 * is away, the one who was asked for signs all the same: an apology always has a name. `null` when the
 * roster does not hold the id.
 */
export function signatoryOn(
  { signatories }: Pick<Policy, 'signatories'>,
  id: string,
  day: LocalDay,
): Signing | null {
  if (!Object.hasOwn(signatories, id)) return null;
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const absence = absenceOf(signatories, at, day);
    if (absence === null) return signing(signatories, at);
    at = absence.deputy;
  }
  const roster = Object.keys(signatories);
  const place = roster.indexOf(id);
  const others = [...roster.slice(place + 1), ...roster.slice(0, place).reverse()];
  const present = others.find((each) => absenceOf(signatories, each, day) === null);
  return signing(signatories, present ?? id);
}

/** The absence of somebody on a day; `null` when they are there. Nobody who is not in the roster is there. */
function absenceOf(
  signatories: Policy['signatories'],
  id: string,
  day: LocalDay,
): Pick<Absence, 'deputy'> | null {
  const entry = Object.hasOwn(signatories, id) ? signatories[id] : undefined;
  if (entry === undefined) return {};
  return entry.away?.find(({ from, until }) => from <= day && day <= until) ?? null;
}

function signing(signatories: Policy['signatories'], id: string): Signing | null {
  const entry = signatories[id];
  if (entry === undefined) return null;
  const { name, role, imageUrl } = entry;
  return { id, signatory: { name, role, imageUrl } };
}
