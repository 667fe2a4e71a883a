import { describe, expect, it } from 'vitest';
import { remedyWork } from '../../test/remedy-work.js';
import type { Fulfiller } from './fulfiller.js';
import { fulfillers } from './fulfillers.js';

const context = { idempotencyKey: 'remedy-1', signal: new AbortController().signal };
const named = (reference: string, kinds?: Fulfiller['kinds']): Fulfiller => ({
  ...(kinds && { kinds }),
  fulfil: () => Promise.resolve({ status: 'done', reference }),
});

describe('several fulfillers as one', () => {
  it('give each remedy to the first that carries out its kind', async () => {
    const one = fulfillers(named('money', ['refund']), named('rest'));
    expect(await one.fulfil(remedyWork({ kind: 'refund' }), context)).toMatchObject({
      reference: 'money',
    });
    expect(await one.fulfil(remedyWork({ kind: 'replace' }), context)).toMatchObject({
      reference: 'rest',
    });
  });

  it('say so where nobody does it, instead of waiting for ever', async () => {
    const one = fulfillers(named('money', ['refund']));
    expect(await one.fulfil(remedyWork({ kind: 'replace' }), context)).toEqual({
      status: 'impossible',
      detail: 'No fulfiller carries out "replace".',
    });
  });

  it('put questions before the first that takes them, and before nobody where none does', async () => {
    const work = {
      type: 'ask-a-person',
      caseId: 'c',
      orderId: 'o',
      text: '?',
      answerBy: null,
    } as const;
    const desk: Fulfiller = { ...named('desk'), ask: () => Promise.resolve({ status: 'done' }) };
    expect(await fulfillers(named('money'), desk).ask?.(work, context)).toEqual({ status: 'done' });
    expect(fulfillers(named('money')).ask).toBeUndefined();
  });
});
