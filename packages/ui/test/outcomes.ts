import type { ClientResult } from '@amends/client';
import { problemError, transportError } from '@amends/client';

type Answer = () => Promise<never> | ClientResult<never>;

/** Every way in which something that was sent does not simply succeed, as a contact sheet calls it. */
const outcomes: Readonly<Record<string, Answer>> = {
  'On its way': () => new Promise(() => undefined),
  'Did not arrive': () => ({ ok: false, error: transportError('timeout', 'No answer.') }),
  'Without a connection': () => ({ ok: false, error: transportError('offline', 'No network.') }),
  'Turned down': () => ({
    ok: false,
    error: problemError('invalid_payload', 'Not like this.', { status: 422 }),
  }),
};

/** One of each, made by `show` with what answers it. */
export const eachOutcome = <Shown>(
  show: (answer: Answer) => Shown,
): Readonly<Record<string, Shown>> =>
  Object.fromEntries(Object.entries(outcomes).map(([name, answer]) => [name, show(answer)]));
