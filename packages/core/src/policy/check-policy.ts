import { AmendsError } from '../errors/amends-error.js';
import type { Policy, PolicyOutcome } from '../model/policy.js';
import { REMEDY_KINDS } from '../model/remedy.js';
import type { RemedyKind } from '../model/remedy.js';

/** The make-goods that core knows how to measure and to offer. The way out, `cancel-refund`, stands apart. */
export const OFFERABLE_REMEDIES = [
  'refund-shipping',
  'discount-this-order',
  'discount-next-order',
  'store-credit',
  'partial-refund',
  'ship-separately',
  'replace',
] as const satisfies readonly RemedyKind[];

const offerable: ReadonlySet<string> = new Set<string>(OFFERABLE_REMEDIES);
const namesNobody = /\b(team|department|customer (?:care|service|support))\b/iu;

/**
 * Refuses a policy that would fail on a bad day: what a schema cannot see, because it takes two
 * places of the document to see it.
 *
 * @throws {AmendsError} `invalid_policy` with the `path` of what is wrong.
 */
export function checkPolicy(policy: Policy): void {
  checkSignatories(policy);
  checkTerms(policy);
  checkOffer(policy);
  const seen = new Set<string>();
  for (const [at, rule] of policy.rules.entries()) {
    if (seen.has(rule.id)) {
      refuse(
        `/rules/${at}/id`,
        `Two rules are called "${rule.id}", so a trace could not tell them apart. Rename one.`,
      );
    }
    seen.add(rule.id);
    checkOutcome(policy, rule.then, `/rules/${at}/then`);
  }
}

function checkSignatories({ signatories }: Policy): void {
  const entries = Object.entries(signatories);
  if (entries.length === 0) {
    refuse(
      '/signatories',
      'Nobody is named, and every apology is signed by a person. Add one with a name and a role.',
    );
  }
  for (const [id, { name, role }] of entries) {
    if (name.trim() === '' || role.trim() === '') {
      refuse(
        `/signatories/${id}`,
        'A signatory has no name or no role. Give both, as the customer should read them.',
      );
    }
    if (namesNobody.test(name)) {
      refuse(`/signatories/${id}/name`, `"${name}" is no person. Name the one who answers for it.`);
    }
  }
}

function checkTerms({ remedies }: Policy): void {
  const seen = new Set<RemedyKind>();
  for (const [at, terms] of remedies.entries()) {
    const path = `/remedies/${at}`;
    if (!offerable.has(terms.kind) && terms.kind !== 'cancel-refund')
      refuse(`${path}/kind`, cannotOffer(terms.kind));
    if (seen.has(terms.kind))
      refuse(`${path}/kind`, `There are two sets of terms for "${terms.kind}". Keep one.`);
    seen.add(terms.kind);
    if (!isCount(terms.basisPoints ?? 0)) {
      refuse(
        `${path}/basisPoints`,
        'A share is a whole number of basis points, zero or more: 1500 is 15 %.',
      );
    }
    if (!isCount(terms.arrivesInBusinessDays)) {
      refuse(
        `${path}/arrivesInBusinessDays`,
        'A remedy arrives within a whole number of business days, zero or more.',
      );
    }
    if (
      terms.validForDays !== undefined &&
      !(isCount(terms.validForDays) && terms.validForDays > 0)
    ) {
      refuse(`${path}/validForDays`, 'Credit is valid for a whole number of days, one or more.');
    }
  }
}

function checkOffer({ offer }: Policy): void {
  if (!(isCount(offer.openForDays) && offer.openForDays > 0)) {
    refuse('/offer/openForDays', 'An offer stays open for a whole number of days, one or more.');
  }
  if (!(isCount(offer.maxOptions) && offer.maxOptions <= 3)) {
    refuse(
      '/offer/maxOptions',
      'An offer has at most three options: more is a burden, not a choice.',
    );
  }
  if (!isCount(offer.capBasisPoints)) {
    refuse(
      '/offer/capBasisPoints',
      'The cap is a whole number of basis points, zero or more: 10000 is the loss itself.',
    );
  }
  if (!(offer.answerWithinHours > 0)) {
    refuse(
      '/offer/answerWithinHours',
      'A person answers within some business hours: a number above zero.',
    );
  }
}

function checkOutcome(policy: Policy, outcome: PolicyOutcome, path: string): void {
  const { signatory, remedies = [], exit, nextUpdateHours } = outcome;
  const termsOf = (kind: RemedyKind) => policy.remedies.some((terms) => terms.kind === kind);
  if (signatory !== undefined && !Object.hasOwn(policy.signatories, signatory)) {
    refuse(
      `${path}/signatory`,
      `Nobody in the roster has the id "${signatory}". Add them to "signatories", or use one of ${Object.keys(policy.signatories).join(', ')}.`,
    );
  }
  for (const [at, kind] of remedies.entries()) {
    if (!offerable.has(kind)) refuse(`${path}/remedies/${at}`, cannotOffer(kind));
    if (!termsOf(kind)) {
      refuse(
        `${path}/remedies/${at}`,
        `"${kind}" may be offered but has no terms, so its worth is unknown. Add it to "remedies".`,
      );
    }
  }
  if (exit === true && !termsOf('cancel-refund')) {
    refuse(
      `${path}/exit`,
      'The way out is granted, and nothing says when the money arrives. Add terms for "cancel-refund" to "remedies".',
    );
  }
  if (nextUpdateHours !== undefined && !(nextUpdateHours > 0)) {
    refuse(
      `${path}/nextUpdateHours`,
      'The next update is due after some business hours: a number above zero.',
    );
  }
}

function cannotOffer(kind: string): string {
  const why = (REMEDY_KINDS as readonly string[]).includes(kind)
    ? `"${kind}" cannot be offered by a policy, because nothing in a record says what it would be`
    : `There is no remedy called "${kind}"`;
  return `${why}. Use one of ${OFFERABLE_REMEDIES.join(', ')}.`;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function refuse(path: string, message: string): never {
  throw new AmendsError({ code: 'invalid_policy', message, path });
}
