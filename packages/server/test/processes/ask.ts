/**
 * A customer's computer: reads requests (JSON, one line), sends all of them at once, says what was answered. What a
 * server that has too much to do puts off (503) is sent again, as a browser's client does it.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

/** One request, and what came of it. */
interface Ask {
  readonly url: string;
  readonly key?: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

/** Sends a request until somebody has the time for it. */
async function send({ url, key, body, idempotencyKey }: Ask) {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { status } = response;
    const answer = (await response.json()) as unknown;
    if (status !== 503 || tries === 20) return { status, body: answer, tries };
    await delay(1_000 * Math.random());
  }
}

const lines = createInterface(process.stdin);
process.stdout.write('ready\n');
const [line] = (await once(lines, 'line')) as [string];
const answers = await Promise.all((JSON.parse(line) as Ask[]).map(send));
process.stdout.write(`${JSON.stringify(answers)}\n`);
lines.close();
