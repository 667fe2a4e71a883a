import { readFile } from 'node:fs/promises';
import { text as wholeOf } from 'node:stream/consumers';
import { AmendsError } from '@amends/core';
import type { LintContext } from '@amends/core/lint';
import { LintContextSchema, readAs } from '@amends/core/schema';
import { Unusable } from '../exit.js';
import { codeOf, nameOf } from './lines.js';
import { parseJson } from './parse-json.js';
import type { Streams } from './streams.js';

/**
 * The whole text of a file, or of standard input for `-`.
 *
 * @throws {Unusable} when it cannot be read.
 */
export async function readText(file: string, { stdin }: Pick<Streams, 'stdin'>): Promise<string> {
  try {
    const text = file === '-' ? await wholeOf(stdin) : await readFile(file, 'utf8');
    return text.replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new Unusable(
      `${nameOf(file)} cannot be read (${codeOf(error)}). Check the path and its rights.`,
    );
  }
}

/**
 * What texts are judged in, from a JSON file; nothing where none is named.
 *
 * @throws {Unusable} when the file cannot be read or holds no context.
 */
export async function readContext(
  file: string | undefined,
  streams: Streams,
): Promise<LintContext> {
  if (file === undefined) return {};
  const json = parseJson(await readText(file, streams));
  if (!json.ok) throw new Unusable(`${nameOf(file)}: ${json.error}`);
  try {
    return readAs(LintContextSchema, json.value);
  } catch (error) {
    if (!AmendsError.isInstance(error)) throw error;
    throw new Unusable(`${nameOf(file)} is no context: ${error.message} [${error.code}]`);
  }
}
