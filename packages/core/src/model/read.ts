import * as v from 'valibot';
import { AmendsError } from '../errors/amends-error.js';
import type { AmendsErrorCode, Result } from '../errors/amends-error.js';
import type { OrderRecord } from './record.js';
import { OrderRecordSchema } from './record.schema.js';
import { CODE_OF_TEST } from './text.schema.js';

/** One thing that is wrong with an input. */
export interface InputIssue {
  readonly code: AmendsErrorCode;
  /** JSON pointer: `/promises/0/window/by`. Empty for the input as a whole. */
  readonly path: string;
  /** What is wrong and what would be right. Repeats nothing of the input but names of its keys. */
  readonly message: string;
}

/**
 * Reads an input by one of the schemas.
 *
 * @throws {AmendsError} With the code, the path and the message of the first thing that is wrong.
 */
export function readAs<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const read = checkAs(schema, input);
  if (read.ok) return read.value;
  const [first] = read.error;
  throw new AmendsError(first ?? { code: 'invalid_payload', message: 'The input cannot be read.' });
}

/** Reads an input by one of the schemas, or lists everything that is wrong with it. */
export function checkAs<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>, readonly InputIssue[]> {
  const read = v.safeParse(schema, input);
  if (read.success) return { ok: true, value: read.output };
  return { ok: false, error: read.issues.map(issueOf) };
}

/**
 * Reads an order record in the published contract. What it does not know is left out; what is wrong is
 * refused whole.
 *
 * @throws {AmendsError} `invalid_payload`, `invalid_instant`, `invalid_time_zone`, `invalid_window`,
 *   `invalid_money` or `currency_mismatch`, with the `path` of the first thing that is wrong.
 */
export function readRecord(input: unknown): OrderRecord {
  return readAs(OrderRecordSchema, input);
}

/** Reads an order record, or lists everything that is wrong with it. */
export function checkRecord(input: unknown): Result<OrderRecord, readonly InputIssue[]> {
  return checkAs(OrderRecordSchema, input);
}

function issueOf(issue: v.BaseIssue<unknown>): InputIssue {
  const path = (issue.path ?? []).map(({ key }) => `/${pointer(String(key))}`).join('');
  const where = path === '' ? 'The input' : path;
  return { code: codeOf(issue), path, message: `${where} ${complaint(issue)}.` };
}

function codeOf(issue: v.BaseIssue<unknown>): AmendsErrorCode {
  // A raw check says its code in the place of what it expected.
  if (issue.type === 'raw_check') return issue.expected as AmendsErrorCode;
  return CODE_OF_TEST.get(issue.requirement) ?? 'invalid_payload';
}

function complaint(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return `must be ${issue.message}`;
  if (issue.expected === 'never')
    return 'is not a key that belongs here. Remove it, or correct its spelling';
  if (issue.received === 'undefined') return 'is missing. Add it';
  return `must be ${issue.expected ?? 'something else'}`;
}

function pointer(key: string): string {
  // Keys come from the sender too.
  return key.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}
