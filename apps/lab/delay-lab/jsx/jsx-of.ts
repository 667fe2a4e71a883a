import type { CaseView } from '@amends/core';
import type { LabPart } from '../lab-parts.js';

/**
 * A component in one state as a file of its own, imports included. The view holds what the component
 * reads; the rest is emptied.
 *
 * @param moment where the state comes from, for the comment above it.
 */
export function jsxOf(
  { name, folder, source, reads }: LabPart,
  view: CaseView,
  moment: string,
): string {
  return `import type { CaseView } from '@amends/core';
import { ${name} } from '@amends/ui/${folder}';
import '@amends/ui/${folder}.css';

/** ${commentText(moment)} */
const view: CaseView = ${literal(reads === 'all' ? view : trimmed(view, reads))};

export default function Example() {
  return (
    ${source}
  );
}
`;
}

/** The whole order's page in one state. */
export function orderJsxOf(views: readonly CaseView[], orderId: string, moment: string): string {
  return `import type { OrderView } from '@amends/core';
import { OrderAmends } from '@amends/ui';
import '@amends/ui/styles.css';

/** ${commentText(moment)} */
const order: OrderView = ${literal({ orderId, cases: views })};

export default function Example() {
  return <OrderAmends view={order} />;
}
`;
}

/** What stands in the place of what a component does not read. Headline, dates and zones always stay. */
function emptyOf({ updates, actions }: CaseView): Partial<CaseView> {
  return {
    lines: [],
    timeline: [],
    shipments: [],
    nextUpdate: null,
    apology: null,
    offer: null,
    choice: null,
    receipt: null,
    receipts: [],
    ask: null,
    consent: null,
    ledger: [],
    incident: null,
    report: { kinds: [], made: [] },
    updates: { ...updates, channels: [] },
    actions: nothingOf(actions),
  };
}

function nothingOf(actions: CaseView['actions']): CaseView['actions'] {
  const none = Object.keys(actions).map((name) => [name, null] as const);
  return Object.fromEntries(none) as { readonly [Name in keyof CaseView['actions']]: null };
}

/** The view with everything emptied that is not read. */
export function trimmed(view: CaseView, reads: readonly (keyof CaseView)[]): CaseView {
  const empty = Object.entries(emptyOf(view)).filter(
    ([key]) => !reads.some((each) => each === key),
  );
  return { ...view, ...Object.fromEntries(empty) };
}

/** JSON as it is written by hand: names without quotation marks where they need none. */
function literal(value: unknown): string {
  return (
    JSON.stringify(value, null, 2)
      .replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gmu, '$1$2:')
      // Line separators end a line in JavaScript's comments and old string literals.
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029')
  );
}

function commentText(text: string): string {
  return text.replaceAll('*/', '* /');
}
