/** Lives through `test/life.ts`, tells each point that it comes to, and kills itself at one of them. */
import { embeddedDatabase, postgresDatabase } from '../../src/index.js';
import { layFaults } from '../faults.js';
import { live } from '../life.js';

const [where = '', storeUrl = '', mailUrl = '', deadly = ''] = process.argv.slice(2);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const faults = layFaults(async (point) => {
  if (deadly === '') say(`point ${point}`);
  if (point !== deadly) return;
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing more happens in it.
  await new Promise(() => undefined);
});
await live({
  database: where.startsWith('postgres:')
    ? postgresDatabase({ connectionString: where, poolSize: 5 })
    : embeddedDatabase({ folder: where }),
  storeUrl,
  mailUrl,
  faults,
  onStep: (name) => say(`step ${name}`),
});
say('whole');
