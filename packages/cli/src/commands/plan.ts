import { plan } from '@amends/core';
import type { Instant } from '@amends/core';
import { readLocales } from '../io/locale-copy.js';
import { jsonLines } from '../io/output.js';
import { readPolicy } from '../io/policy-file.js';
import { forEachRecord } from '../io/records.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';
import { EXITS, asOfOption, localeOption, policyOption, usualTransitOption } from '../options.js';
import type { AddCommand } from '../program.js';

/** `amends plan`. */
export const addPlan: AddCommand = (program, streams, report) => {
  program
    .command('plan')
    .summary('records → Plan JSONL')
    .description(
      'What to do about every promise that is broken, at risk or under which a legal duty is in force: duties, decision, apology, offer.',
    )
    .argument('<records.jsonl>', 'one OrderRecord a line')
    .addOption(asOfOption())
    .addOption(policyOption())
    .addOption(localeOption())
    .addOption(usualTransitOption())
    .addHelpText('after', EXITS)
    .action(
      async (
        file: string,
        {
          asOf,
          policy,
          locale,
          usualTransit: usualTransitDays,
        }: {
          readonly asOf: Instant;
          readonly policy?: string;
          readonly locale?: string;
          readonly usualTransit?: number;
        },
      ) => {
        const told = { file, asOf, policyFile: policy, locale, usualTransitDays };
        await runPlan(told, streams, report);
      },
    );
};

/** What `amends plan` is told. */
interface PlanArguments {
  readonly file: string;
  readonly asOf: Instant;
  /** A policy as JSON; the default one when absent. */
  readonly policyFile?: string | undefined;
  /** The language of apologies; each order's own when absent. */
  readonly locale?: string | undefined;
  /** From hand-over to door. Without it a law about shipping has no opinion on a delivery date. */
  readonly usualTransitDays?: number | undefined;
}

/** Prints what to do about every promise that is broken, at risk or under which a legal duty is in force. */
async function runPlan(
  { file, asOf, policyFile, locale, usualTransitDays }: PlanArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  const policy = await readPolicy(policyFile, { report, asOf });
  const locales = await readLocales(locale);
  const print = jsonLines(streams.stdout);
  await forEachRecord(file, streams, report, async (record) => {
    const thresholds = { usualTransitDays: usualTransitDays ?? null };
    for (const each of plan(record, { asOf, policy, locale, locales, thresholds }))
      await print(each);
  });
}
