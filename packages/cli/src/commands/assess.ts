import { assess, withImplied } from '@amends/core';
import type { Instant } from '@amends/core';
import { jsonLines } from '../io/output.js';
import { forEachRecord } from '../io/records.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';
import { EXITS, asOfOption, usualTransitOption } from '../options.js';
import type { AddCommand } from '../program.js';

/** `amends assess`. */
export const addAssess: AddCommand = (program, streams, report) => {
  program
    .command('assess')
    .summary('records → Assessment JSONL')
    .description(
      'Holds what was known at an instant against every promise of every record, and against what the law promises where no date was stated.',
    )
    .argument('<records.jsonl>', 'one OrderRecord a line')
    .addOption(asOfOption())
    .addOption(usualTransitOption())
    .addHelpText('after', EXITS)
    .action(
      async (
        file: string,
        { asOf, usualTransit }: { readonly asOf: Instant; readonly usualTransit?: number },
      ) => {
        await runAssess({ file, asOf, usualTransitDays: usualTransit }, streams, report);
      },
    );
};

/** What `amends assess` is told. */
interface AssessArguments {
  readonly file: string;
  readonly asOf: Instant;
  readonly usualTransitDays?: number | undefined;
}

/** Prints the verdict on every promise of every record, stated or implied by law. */
async function runAssess(
  { file, asOf, usualTransitDays }: AssessArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  const print = jsonLines(streams.stdout);
  await forEachRecord(file, streams, report, async (record) => {
    // All of a record's verdicts or none: one that fails must not leave half an answer.
    const known = withImplied(record, { asOf, usualTransitDays });
    const verdicts = known.promises.map((promise) =>
      assess(known, promise, { asOf, thresholds: { usualTransitDays: usualTransitDays ?? null } }),
    );
    for (const verdict of verdicts) await print(verdict);
  });
}
