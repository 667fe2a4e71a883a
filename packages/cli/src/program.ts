import { readFileSync } from 'node:fs';
import { isInstant, isTimeZone } from '@amends/core';
import type { Instant } from '@amends/core';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { runAssess } from './commands/assess.js';
import { runImport } from './commands/import.js';
import { runPlan } from './commands/plan.js';
import { SOURCES } from './import/payloads.js';
import type { SourceFile, SourceName } from './import/payloads.js';
import type { Report } from './io/report.js';
import type { Streams } from './io/streams.js';

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

const exits = `
Exit status:
  0  everything was read
  1  some lines or payloads were refused, each named on standard error; the rest went through
  2  the command was not understood, or an input cannot be read

"-" reads standard input.`;

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
    .addHelpText('after', exits);

  program
    .command('import')
    .summary('raw payloads → OrderRecord JSONL')
    .description(
      'Reads what a sender sent, as JSON or one JSON document a line, and prints one OrderRecord a line.',
    )
    .addArgument(new Argument('<source>', 'who sent it').choices(SOURCES))
    .argument('<file...>', 'the payloads')
    .option(
      '--with <source=file>',
      'payloads of another sender, joined to the orders by tracking number; may be repeated',
      collectFiles,
      [],
    )
    .option(
      '--time-zone <zone>',
      'the zone of orders whose address does not settle it, such as "America/New_York"',
      timeZoneIn,
    )
    .addHelpText(
      'after',
      `${exits}

  $ amends import shopify orders.json --with easypost=trackers.jsonl > records.jsonl

A carrier knows no orders: a parcel without one becomes a record with the currency XXX, the zone UTC,
the parcel for its only line, and no promise.`,
    )
    .action(
      async (
        source: SourceName,
        files: string[],
        options: { readonly with: readonly SourceFile[]; readonly timeZone?: string },
      ) => {
        const main = files.map((file) => ({ source, file }));
        const all = { files: [...main, ...options.with], timeZone: options.timeZone };
        await runImport(all, streams, report);
      },
    );

  program
    .command('assess')
    .summary('records → Assessment JSONL')
    .description('Holds what was known at an instant against every promise of every record.')
    .argument('<records.jsonl>', 'one OrderRecord a line')
    .addOption(asOfOption())
    .addHelpText('after', exits)
    .action(async (file: string, { asOf }: { readonly asOf: Instant }) => {
      await runAssess({ file, asOf }, streams, report);
    });

  program
    .command('plan')
    .summary('records → Plan JSONL')
    .description(
      'What to do about every promise that is broken or at risk: decision, apology, offer.',
    )
    .argument('<records.jsonl>', 'one OrderRecord a line')
    .addOption(asOfOption())
    .option('--policy <policy.json>', 'the rules to decide by; the default policy when left out')
    .option('--locale <tag>', "the language of apologies; each order's own when left out", localeIn)
    .addHelpText('after', exits)
    .action(
      async (
        file: string,
        {
          asOf,
          policy,
          locale,
        }: { readonly asOf: Instant; readonly policy?: string; readonly locale?: string },
      ) => {
        await runPlan({ file, asOf, policyFile: policy, locale }, streams, report);
      },
    );

  return program;
}

function asOfOption(): Option {
  return new Option('--as-of <instant>', 'the instant to judge at, such as 2026-11-22T12:00:00Z')
    .argParser(instantIn)
    .makeOptionMandatory();
}

function instantIn(text: string): Instant {
  if (isInstant(text)) return text;
  throw new InvalidArgumentError('Pass ISO 8601 with an offset, such as 2026-11-22T12:00:00Z.');
}

function timeZoneIn(text: string): string {
  if (isTimeZone(text)) return text;
  throw new InvalidArgumentError('There is no such zone. Pass an IANA name such as Europe/Berlin.');
}

function localeIn(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('Pass a language tag such as en or pt-BR.');
  }
}

function collectFiles(text: string, before: readonly SourceFile[]): SourceFile[] {
  const [, name, file] = /^(\w+)=(.+)$/su.exec(text) ?? [];
  const source = SOURCES.find((each) => each === name);
  if (source !== undefined && file !== undefined) return [...before, { source, file }];
  throw new InvalidArgumentError(`Pass one of ${SOURCES.join(', ')}, "=" and a file.`);
}
