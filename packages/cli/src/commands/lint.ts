import { AmendsError } from '@amends/core';
import { lint, rulesNotJudged } from '@amends/core/lint';
import { Option } from 'commander';
import { Unusable } from '../exit.js';
import { findingText, findingsSummary } from '../findings-text.js';
import type { FileFindings } from '../findings-text.js';
import { nameOf } from '../io/lines.js';
import { writeText } from '../io/output.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';
import { readContext, readText } from '../io/texts.js';
import { localeOption } from '../options.js';
import type { AddCommand } from '../program.js';

const EXITS = `
Exit status:
  0  nothing was found, or warnings alone
  1  an error was found
  2  the command was not understood, or an input cannot be read

The context is a JSON object; every key may be left out:
  severity          "slight", "moderate" or "grave"; moderate when left out
  apologyDue        whether an apology is owed; its absence is judged only where this is true
  informOnly        nothing is broken yet, the text only informs
  closing           the text closes a matter that is settled
  incidentAccount   an incident's account for everybody
  previousApology   the text of the apology that the customer had before, or null

"-" reads standard input.`;

/** `--locale <tag>`, of texts. */
function textLocaleOption(): Option {
  const option = localeOption().default('en');
  option.description = 'the language of the texts';
  return option;
}

/** What `amends lint` is told. */
interface LintArguments {
  readonly files: readonly string[];
  readonly locale: string;
  readonly contextFile?: string | undefined;
  readonly format: 'text' | 'json';
}

/** `amends lint`. */
export const addLint: AddCommand = (program, streams, report) => {
  program
    .command('lint')
    .summary('judges the words of an apology')
    .description(
      'Judges texts, a letter or message a file: what is wrong, where, why, and the better shape.',
    )
    .argument('<file...>', 'plain text, UTF-8')
    .addOption(textLocaleOption())
    .option('--context <context.json>', 'what the texts are judged in, see below')
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', EXITS)
    .action(
      async (
        files: string[],
        {
          locale,
          context,
          format,
        }: { readonly locale: string; readonly context?: string; readonly format: 'text' | 'json' },
      ) => {
        await runLint({ files, locale, contextFile: context, format }, streams, report);
      },
    );
};

/** Prints what is found in every file, and ends with 1 where an error is among it. */
async function runLint(
  { files, locale, contextFile, format }: LintArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  if ([...files, contextFile].filter((each) => each === '-').length > 1) {
    throw new Unusable(
      'Standard input can be read once. Name "-" one time. (--help for the usage)',
    );
  }
  const context = await readContext(contextFile, streams);
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readText(file, streams) })),
  );
  const judged = texts.map(({ file, text }) => ({ file, text, findings: judge(file, text) }));
  const unread = rulesNotJudged(locale);
  if (unread.length > 0) {
    report.note(`Not judged, because these rules do not read ${locale}: ${unread.join(', ')}.`);
  }
  if (judged.some(({ findings }) => findings.some(({ level }) => level === 'error'))) report.fail();
  const found: FileFindings[] = judged.map(({ file, findings }) => ({ file, findings }));
  if (format === 'json') {
    await writeText(streams.stdout, `${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  for (const { file, text, findings } of judged) {
    for (const finding of findings) {
      await writeText(
        streams.stdout,
        `${findingText(finding, nameOf(file), text, streams.stdout)}\n`,
      );
    }
  }
  await writeText(streams.stdout, findingsSummary(found));

  function judge(file: string, text: string) {
    try {
      return lint(text, { locale, context });
    } catch (error) {
      if (!AmendsError.isInstance(error)) throw error;
      throw new Unusable(`${nameOf(file)}: ${error.message} [${error.code}]`);
    }
  }
}
