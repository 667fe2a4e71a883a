/**
 * Prints what the demonstration's scene is made of: every payload, the recordings it is made from, and each field
 * that was touched with the reason. Nothing else differs from what was recorded.
 *
 *     node scripts/payloads.ts [--now 2026-11-17T16:00:00Z] [--write folder]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sceneAt } from './scene/index.ts';
import type { Payload } from './scene/payload.ts';

const { values } = parseArgs({ options: { now: { type: 'string' }, write: { type: 'string' } } });
const steps = sceneAt(values.now ?? new Date().toISOString());

for (const [at, step] of steps.entries()) {
  if (step.does !== 'webhook') continue;
  process.stdout.write(describe(step.at, step.payload));
  if (values.write !== undefined) await keep(values.write, at, step.payload);
}

function describe(at: string, { source, topic, madeFrom, draft }: Payload): string {
  const fields = draft.touched.map(({ pointer, why }) => `    ${why.padEnd(10)}  ${pointer}`);
  return [`${at}  ${source} ${topic}`, `  from ${madeFrom.join(' and ')}`, ...fields, ''].join(
    '\n',
  );
}

async function keep(folder: string, at: number, { source, topic, draft }: Payload): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = `${String(at + 1).padStart(2, '0')}-${source}-${topic.replace('/', '-')}.json`;
  await writeFile(join(folder, name), `${JSON.stringify(draft.value, null, 2)}\n`);
}
