import type { Fulfiller } from './fulfiller.js';

/**
 * Several as one: each remedy goes to the first that carries out its kind, and questions, escalations and
 * follow-ups to the first that takes them. A remedy that nobody carries out is given up at once, so that a
 * person sees it.
 *
 * @example fulfil: fulfillers(stripeFulfiller(…), shopifyFulfiller(…), webhookFulfiller(…))
 */
export function fulfillers(...all: readonly Fulfiller[]): Fulfiller {
  return {
    async fulfil(work, context) {
      const { kind } = work.remedy;
      const one = all.find(({ kinds }) => kinds === undefined || kinds.includes(kind));
      if (one !== undefined) return one.fulfil(work, context);
      return { status: 'impossible', detail: `No fulfiller carries out "${kind}".` };
    },
    ...tasksOf(all),
  };
}

/** What is no remedy: each task by the first that takes it. */
export function tasksOf(
  all: readonly Fulfiller[],
): Pick<Fulfiller, 'ask' | 'escalate' | 'followUp'> {
  const first = <Task extends 'ask' | 'escalate' | 'followUp'>(
    task: Task,
  ): Pick<Fulfiller, Task> => {
    const one = all.find((each) => each[task] !== undefined);
    return (one === undefined ? {} : { [task]: one[task]?.bind(one) }) as Pick<Fulfiller, Task>;
  };
  return { ...first('ask'), ...first('escalate'), ...first('followUp') };
}
