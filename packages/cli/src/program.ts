import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addAssess } from './commands/assess.js';
import { addBacktest } from './commands/backtest.js';
import { addExplain } from './commands/explain.js';
import { addImport } from './commands/import.js';
import { addLint } from './commands/lint.js';
import { addPlan } from './commands/plan.js';
import { addSchema } from './commands/schema.js';
import type { Report } from './io/report.js';
import type { Streams } from './io/streams.js';
import { EXITS } from './options.js';

/** Adds one command to the program: each lives in a file of its own under `commands/`. */
export type AddCommand = (program: Command, streams: Streams, report: Report) => void;

/** In the order in which `amends --help` lists them. */
const commands: readonly AddCommand[] = [
  addImport,
  addAssess,
  addPlan,
  addLint,
  addBacktest,
  addExplain,
  addSchema,
];

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

/** The command line. Throws commander's errors instead of ending the process. */
export function programOf(streams: Streams, report: Report): Command {
  const program = new Command('amends')
    .description('What a store promised, whether it was kept, and how it is made good.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .showHelpAfterError('(add --help for the whole usage)')
    .addHelpText('after', EXITS);
  for (const add of commands) add(program, streams, report);
  return program;
}
