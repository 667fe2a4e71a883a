import { expect, it } from 'vitest';
import { sharedDatabase } from '../../test/database.js';
import { choiceOf, onlyCase, problemOf, startServer } from '../../test/server.js';
import { caseEvents, choices } from '../store/tables.js';

it('of sixty choices of one offer at once, by four workers (two hundred, from several processes: crowd.deep.ts), one is kept and the others see it', async () => {
  const { database, queries } = await sharedDatabase();
  const workers = await Promise.all(
    Array.from({ length: 4 }, () => startServer({ database, rateLimits: false })),
  );
  const [first] = workers;
  const key = await first!.late('1');
  const view = onlyCase(await first!.read('1', key));
  const options = view.offer!.options.length;
  const answers = await Promise.all(
    Array.from({ length: 60 }, async (_, at) => {
      const body = choiceOf(view, at % options);
      const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
      return workers[at % workers.length]!.post(path, body, key, { 'idempotency-key': `k${at}` });
    }),
  );
  const kept = answers.filter(({ status }) => status === 200);
  expect(kept).toHaveLength(1);
  const stood = onlyCase(await first!.read('1', key)).choice;
  for (const answer of answers.filter((each) => each !== kept[0])) {
    const problem = await problemOf(answer);
    expect(problem.code).toBe('already_chosen');
    expect(problem.view).toMatchObject({ choice: { pick: stood?.pick } });
  }
  expect(await queries.select().from(choices)).toHaveLength(1);
  const events = await queries.select().from(caseEvents);
  expect(events.filter(({ event }) => event.type === 'choice.made')).toHaveLength(1);
});
