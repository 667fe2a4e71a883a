import { lint } from '@amends/core/lint';
import type { LintContext } from '@amends/core/lint';

/** The e-mails that go out when something went wrong, each with what it stands in. */
const letters: Readonly<Record<string, { text: string; context: LintContext }>> = {
  late: {
    context: { severity: 'moderate', apologyDue: true },
    text: `We promised your lamp for Tuesday and sent it to the wrong town. I am sorry.
It is with you on Friday by noon, and the $9 for postage is back on your card.
Judith Okoro, head of customer care`,
  },
  'late, as it used to be': {
    context: { severity: 'moderate', apologyDue: true },
    text: `We apologise for any inconvenience this may have caused.
Rest assured that we are taking steps.
The Lumen Team`,
  },
};

/** The errors in a store's own letters, by letter: in a test of yours, expect none. */
export function errorsInOurLetters(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(letters).map(([name, { text, context }]) => [
      name,
      lint(text, { context })
        .filter(({ level }) => level === 'error')
        .map(({ rule, instead }) => `${rule}: ${instead}`),
    ]),
  );
}
