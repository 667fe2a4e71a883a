import { readFile } from 'node:fs/promises';
import { AmendsError, defaultPolicy } from '@amends/core';
import type { Instant, Policy } from '@amends/core';
import { readPolicy as readPolicyJson } from '@amends/core/schema';
import { Unusable } from '../exit.js';
import { codeOf } from './lines.js';
import { parseJson } from './parse-json.js';
import type { Report } from './report.js';

/** What is said of a policy beside that it can be used. */
export interface PolicyFileOptions {
  /** Hears what works in the policy but will not have been meant. */
  readonly report?: Report;
  /** The instant of the run: who is away then, and what has run out. */
  readonly asOf?: Instant;
}

/**
 * The policy in a JSON file; the default one where no file is named.
 *
 * @throws {Unusable} when the file cannot be read or holds no policy.
 */
export async function readPolicy(
  file: string | undefined,
  { report, asOf }: PolicyFileOptions = {},
): Promise<Policy> {
  if (file === undefined) return defaultPolicy;
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Unusable(`${file} cannot be read (${codeOf(error)}). Check the path and its rights.`);
  });
  const json = parseJson(text);
  if (!json.ok) throw new Unusable(`${file}: ${json.error}`);
  try {
    const { policy, warnings } = readPolicyJson(json.value, { asOf });
    for (const { path, message } of warnings) report?.note(`${file} ${path}: ${message}`);
    return policy;
  } catch (error) {
    if (!AmendsError.isInstance(error)) throw error;
    throw new Unusable(
      `${file} is no policy: ${error.path ?? ''} ${error.message} [${error.code}]`,
    );
  }
}
