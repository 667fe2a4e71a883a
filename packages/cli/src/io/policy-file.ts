import { readFile } from 'node:fs/promises';
import { AmendsError, checkPolicy, defaultPolicy } from '@amends/core';
import type { Policy } from '@amends/core';
import { PolicySchema, readAs } from '@amends/core/schema';
import { Unusable } from '../exit.js';
import { codeOf } from './lines.js';
import { parseJson } from './parse-json.js';

/**
 * The policy in a JSON file; the default one where no file is named.
 *
 * @throws {Unusable} when the file cannot be read or holds no policy.
 */
export async function readPolicy(file: string | undefined): Promise<Policy> {
  if (file === undefined) return defaultPolicy;
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
