import { readFile } from 'node:fs/promises';
import { AmendsError, checkPolicy, defaultPolicy, plan } from '@amends/core';
import type { Instant, Policy } from '@amends/core';
import { PolicySchema, readAs } from '@amends/core/schema';
import { Unusable } from '../exit.js';
import { codeOf } from '../io/lines.js';
import { jsonLines } from '../io/output.js';
import { parseJson } from '../io/parse-json.js';
import { forEachRecord } from '../io/records.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';

/** What `amends plan` is told. */
export interface PlanArguments {
  readonly file: string;
  readonly asOf: Instant;
  /** A policy as JSON; the default one when absent. */
  readonly policyFile?: string | undefined;
  /** The language of apologies; each order's own when absent. */
  readonly locale?: string | undefined;
}

/** Prints what to do about every promise that is broken or at risk. */
export async function runPlan(
  { file, asOf, policyFile, locale }: PlanArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  const policy = policyFile === undefined ? defaultPolicy : await readPolicy(policyFile);
  const print = jsonLines(streams.stdout);
  await forEachRecord(file, streams, report, async (record) => {
    for (const each of plan(record, { asOf, policy, locale })) await print(each);
  });
}

async function readPolicy(file: string): Promise<Policy> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Unusable(`${file} cannot be read (${codeOf(error)}). Check the path and its rights.`);
  });
  const json = parseJson(text);
  if (!json.ok) throw new Unusable(`${file}: ${json.error}`);
  try {
    const policy = readAs(PolicySchema, json.value);
    checkPolicy(policy);
    return policy;
  } catch (error) {
    if (!AmendsError.isInstance(error)) throw error;
    throw new Unusable(
      `${file} is no policy: ${error.path ?? ''} ${error.message} [${error.code}]`,
    );
  }
}
