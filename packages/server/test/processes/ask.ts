/** A customer's computer: reads requests (JSON, one line), sends all of them at once, says what was answered. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** One request, and what came of it. */
interface Ask {
  readonly url: string;
  readonly key?: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

const lines = createInterface(process.stdin);
process.stdout.write('ready\n');
const [line] = (await once(lines, 'line')) as [string];
const answers = await Promise.all(
  (JSON.parse(line) as Ask[]).map(async ({ url, key, body, idempotencyKey }) => {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  }),
);
process.stdout.write(`${JSON.stringify(answers)}\n`);
lines.close();
