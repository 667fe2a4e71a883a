import { assign, initialTransition, setup, transition } from 'xstate';
import type { Parsed } from './plain.ts';
import { now } from './question.ts';
import type { Answer } from './question.ts';

interface Memory {
  readonly deadline: number;
  readonly delivered: number;
  readonly eta: number;
}

type Heard =
  | {
      readonly type: 'told';
      readonly milestone: string;
      readonly at: number;
      readonly recordedAt: number;
      readonly eta: number | null;
    }
  | { readonly type: 'asked' };

const machine = setup({
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- the assertion is how XState is told its types
  types: {} as { context: Memory; events: Heard; input: { readonly deadline: number } },
}).createMachine({
  context: ({ input }) => ({ deadline: input.deadline, delivered: Infinity, eta: -Infinity }),
  initial: 'open',
  states: {
    open: {
      on: {
        told: {
          guard: ({ event }) => event.recordedAt <= now,
          actions: assign({
            delivered: ({ context, event }) =>
              event.milestone === 'delivered'
                ? Math.min(context.delivered, event.at)
                : context.delivered,
            eta: ({ context, event }) => event.eta ?? context.eta,
          }),
        },
        asked: [
          { guard: ({ context }) => context.delivered < context.deadline, target: 'kept' },
          { guard: ({ context }) => now >= context.deadline, target: 'broken' },
          { guard: ({ context }) => context.eta > context.deadline, target: 'at-risk' },
          { target: 'on-track' },
        ],
      },
    },
    kept: {},
    broken: {},
    'at-risk': {},
    'on-track': {},
  },
});

/** One pure transition an event, and one for the question. Instants are read beforehand. */
export function stateMachine({ deadline, events }: Parsed): Answer {
  let [state] = initialTransition(machine, { deadline });
  for (const event of events) [state] = transition(machine, state, { type: 'told', ...event });
  [state] = transition(machine, state, { type: 'asked' });
  return state.value as Answer;
}
