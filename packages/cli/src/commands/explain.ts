import { explain } from '@amends/core/explain';
import type { Instant } from '@amends/core';
import { writeText } from '../io/output.js';
import { readPolicy } from '../io/policy-file.js';
import { forEachRecord } from '../io/records.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';
import { explanationText } from '../explanation-text.js';
import { Unusable } from '../exit.js';
import { EXITS, asOfOption, policyOption } from '../options.js';
import type { AddCommand } from '../program.js';

/** What `amends explain` is told. */
interface ExplainArguments {
  readonly file: string;
  readonly asOf: Instant;
  readonly policyFile?: string | undefined;
  readonly orderId?: string | undefined;
}

/** `amends explain`. */
export const addExplain: AddCommand = (program, streams, report) => {
  program
    .command('explain')
    .summary('why an order stands as it does, in words')
    .description(
      'The trace of an order: every promise with its verdict and reasons, the duties in force, every rule of the policy with whether it fired, and what is offered.',
    )
    .argument('<records.jsonl>', 'one OrderRecord a line')
    .addOption(asOfOption())
    .addOption(policyOption())
    .option('--order <id>', 'only this order; all when left out')
    .addHelpText('after', EXITS)
    .action(
      async (
        file: string,
        {
          asOf,
          policy,
          order,
        }: { readonly asOf: Instant; readonly policy?: string; readonly order?: string },
      ) => {
        await runExplain({ file, asOf, policyFile: policy, orderId: order }, streams, report);
      },
    );
};

/** Prints the trace of every record, or of the one that is asked for. */
async function runExplain(
  { file, asOf, policyFile, orderId }: ExplainArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  const policy = await readPolicy(policyFile, { report, asOf });
  let found = 0;
  await forEachRecord(file, streams, report, async (record) => {
    if (orderId !== undefined && record.order.id !== orderId) return;
    const explanation = explain(record, { asOf, policy });
    if (found > 0) await writeText(streams.stdout, '\n');
    found += 1;
    await writeText(streams.stdout, explanationText(explanation, streams.stdout));
  });
  if (orderId !== undefined && found === 0)
    throw new Unusable(
      `No record of ${file} is of the order given with --order. Check its id: it is compared as it stands.`,
    );
}
