/** Everything an adapter can stumble over without giving up the payload. */
export const ADAPTER_ISSUE_CODES = [
  /** A field has another type than documented. It is read as absent. */
  'unreadable-field',
  /** A status outside the documented list. The event is kept as `unknown`, with the raw text. */
  'unknown-code',
  /** An event without a readable moment, and none to put in its place. It is left out. */
  'unreadable-instant',
  /** The moment is not the event's own but the nearest one that the payload gives. */
  'instant-assumed',
  /** A zone had to be assumed, so the moment or day may be off by hours. */
  'zone-assumed',
  /** An amount that is no decimal number of its currency. It is left out. */
  'unreadable-money',
  /** An expected date that is no date. It is left out. */
  'unreadable-eta',
  /** An expected date that says nothing any more: the parcel has arrived or turned back. */
  'eta-ignored',
  /** "Delivered" after the parcel had turned back: read as returned to the sender. */
  'delivered-after-return',
  /** A parcel whose contents are not known here, so that its events concern every line. */
  'contents-unknown',
  /** The sender has failed to track the parcel and says why: something for the store to mend. */
  'not-tracked',
  /** The payload is about more than one order; those after the first were left out. */
  'several-orders',
  /** There is more wrong with this payload than is worth a line each. */
  'and-more',
  /** The payload is well-formed and holds nothing for us. */
  'no-evidence',
] as const;
/** One of {@link ADAPTER_ISSUE_CODES}. */
export type AdapterIssueCode = (typeof ADAPTER_ISSUE_CODES)[number];

/** Something in a payload that was not understood, or had to be assumed. */
export interface AdapterIssue {
  readonly code: AdapterIssueCode;
  /** Where in the payload: a JSON pointer such as `/tracking_details/3/status`. */
  readonly path: string;
  /** What was found and what was made of it. No personal data. */
  readonly text: string;
}

/** Takes down one issue. */
export type Report = (code: AdapterIssueCode, path: string, text: string) => void;

const MOST_ISSUES = 200;

/** Issues as they are found, and the way to add one. A payload of nothing but faults fills no log. */
export function issueLog(): { readonly issues: readonly AdapterIssue[]; readonly report: Report } {
  const issues: AdapterIssue[] = [];
  return {
    issues,
    report(code, path, text) {
      if (issues.length < MOST_ISSUES) issues.push({ code, path, text });
      else if (issues.length === MOST_ISSUES) {
        issues.push({ code: 'and-more', path: '', text: 'There is more that was not understood.' });
      }
    },
  };
}

/** A JSON pointer (RFC 6901) to the keys, one after the other. */
export function pointer(keys: readonly unknown[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

// Control characters and the marks that turn a line around: a log or terminal would obey them.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A sender's code or words, shortened and harmless, for use inside a message. */
export function quoted(words: string, longest = 40): string {
  const plain = words.replace(UNPRINTABLE, '\uFFFD');
  return `"${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}"`;
}
