import type { Performers } from '../work/performer.js';
import type { Fulfiller } from './fulfiller.js';
import { isFulfilled, settleRemedy } from './settle-remedy.js';

/** What a fulfiller does, by type of work: what it cannot do waits. */
export function fulfillerPerformers(fulfiller: Fulfiller): Performers {
  return {
    'fulfil-remedy': {
      perform: (work, context) => fulfiller.fulfil(work, context),
      isMoot: isFulfilled,
      settled: settleRemedy,
    },
    'ask-a-person': fulfiller.ask && { perform: fulfiller.ask.bind(fulfiller) },
    escalate: fulfiller.escalate && { perform: fulfiller.escalate.bind(fulfiller) },
    'follow-up': fulfiller.followUp && { perform: fulfiller.followUp.bind(fulfiller) },
  };
}
