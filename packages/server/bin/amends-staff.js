#!/usr/bin/env node
/**
 * The staff's API keys from a terminal, over HTTP: so it works beside a server that holds the embedded
 * database, and from any machine. Nothing but Node.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';

const usage = `Usage: amends-staff <command>

  keys list                                    every key, without the keys themselves
  keys create <name> <role> [--days <number>]  role: viewer, agent or admin; shown once
  keys rotate <keyId> [--grace <hours>]        a new key; the old one works for 24 hours more
  keys revoke <keyId>                          this key opens nothing any more
  audit                                        who did what, newest first

Environment:
  AMENDS_URL        where Amends is mounted: https://shop.example/api/amends
  AMENDS_STAFF_KEY  an admin's key, or the first one
`;

/** Prints what is wrong and how to do it, and ends with 2. */
function misused(problem) {
  process.stderr.write(`${problem}\n\n${usage}`);
  process.exit(2);
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { days: { type: 'string' }, grace: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    return misused(error.message);
  }
}

/** A whole number, or nothing where nothing was given. */
function numberOf(name, text) {
  if (text === undefined) return undefined;
  return /^\d+$/u.test(text) ? Number(text) : misused(`--${name} takes a whole number.`);
}

/** The request that a command makes, below /v1/staff. */
function requestOf({ positionals, values }) {
  const [noun, verb, ...rest] = positionals;
  const id = encodeURIComponent(rest[0] ?? '');
  if (noun === 'audit' && verb === undefined) return { path: '/audit' };
  if (noun !== 'keys') return misused('There is no such command.');
  if (verb === 'list') return { path: '/keys' };
  if (verb === 'create' && rest.length === 2) {
    const [name, role] = rest;
    const expiresInDays = numberOf('days', values.days);
    return { path: '/keys', body: { name, role, expiresInDays } };
  }
  if (verb === 'rotate' && rest.length === 1) {
    return { path: `/keys/${id}/rotation`, body: { graceHours: numberOf('grace', values.grace) } };
  }
  if (verb === 'revoke' && rest.length === 1) return { path: `/keys/${id}/revocation`, body: {} };
  return misused('There is no such command.');
}

const args = parsed();
if (args.values.help || args.positionals.length === 0) {
  process.stdout.write(usage);
  process.exit(0);
}
const { path, body } = requestOf(args);
const { AMENDS_URL: url, AMENDS_STAFF_KEY: key } = process.env;
if (!url || !key) misused('AMENDS_URL and AMENDS_STAFF_KEY must both be set.');

try {
  const response = await fetch(`${url.replace(/\/+$/u, '')}/v1/staff${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (response.ok) {
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    process.stderr.write(`${answer.code ?? response.status}: ${answer.detail ?? 'No answer.'}\n`);
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`No answer from ${url}: ${error.cause?.code ?? error.message}\n`);
  process.exitCode = 1;
}
