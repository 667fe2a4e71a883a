import { readFileSync, readdirSync } from 'node:fs';
import { Argument } from 'commander';
import { writeText } from '../io/output.js';
import type { AddCommand } from '../program.js';

const folder = new URL('schemas/', import.meta.resolve('@amends/core/package.json'));

/** The JSON Schemas that the core publishes, by name. */
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

/** `amends schema`. */
export const addSchema: AddCommand = (program, streams) => {
  program
    .command('schema')
    .summary('the JSON Schema of a shape')
    .description(
      'Prints the JSON Schema of one of the published shapes, or their names where none is given.',
    )
    .addArgument(new Argument('[name]', 'the shape').choices(names))
    .addHelpText(
      'after',
      `
  $ amends schema policy > policy.schema.json`,
    )
    .action(async (name: string | undefined) => {
      const text =
        name === undefined
          ? `${names.join('\n')}\n`
          : readFileSync(new URL(`${name}.json`, folder), 'utf8');
      await writeText(streams.stdout, text);
    });
};
