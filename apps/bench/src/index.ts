/**
 * `pnpm bench [--orders 1000000] [--stream 10000000]`: what a verdict costs, as Markdown on standard
 * output. Ratios are taken within one run, batch by batch in turn, so that a busy machine slows all alike.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureMemory } from './memory.ts';
import { measureSize } from './size.ts';
import { measureSpeed } from './speed.ts';

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '1000000' },
    stream: { type: 'string', default: '10000000' },
  },
});
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);

say(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core, six events an order.`,
);
say('## Speed', '', ...(await measureSpeed(Number(values.orders))));
say('## Memory', '', ...measureMemory(Number(values.stream)));
say('## Size', '', 'Bytes, minified and gzipped.', '', ...(await measureSize()));
