import { AmendsError } from '@amends/core';
import type { AmendsErrorCode } from '@amends/core';
import { DrizzleQueryError } from 'drizzle-orm';

interface Trouble {
  readonly code: AmendsErrorCode;
  readonly message: string;
}

const unreachable: Trouble = {
  code: 'store_unreachable',
  message:
    'PostgreSQL does not answer at the address of the connection string. See that it runs, and that this machine may reach it.',
};
const refused: Trouble = {
  code: 'invalid_configuration',
  message:
    'PostgreSQL does not let this user in. Correct the user and the password of the connection string, or the server’s pg_hba.conf.',
};
const busy: Trouble = {
  code: 'store_unreachable',
  message:
    'PostgreSQL takes no more connections, or is just starting or stopping. Try again; raise max_connections or lower poolSize where it stays so.',
};
const noDatabase: Trouble = {
  code: 'invalid_configuration',
  message: 'There is no such database. Create it, or correct the connection string.',
};
const notAllowed: Trouble = {
  code: 'invalid_configuration',
  message:
    'The user may not create what Amends needs. Grant it CREATE on the database, or let its owner open the store once.',
};
const untrusted: Trouble = {
  code: 'invalid_configuration',
  message:
    'The TLS connection to PostgreSQL cannot be trusted or is not offered. Give the connection string the sslmode and sslrootcert that fit the server.',
};

/* Codes of PostgreSQL (appendix A of its manual) and of Node. */
const troubles: Readonly<Record<string, Trouble>> = {
  '28000': refused,
  '28P01': refused,
  '3D000': noDatabase,
  '42501': notAllowed,
  '53300': busy,
  '57P01': busy,
  '57P02': busy,
  '57P03': busy,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOENT: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
};

/** What an opening that failed means to whoever set it up. Errors that nobody can mend stay as they are. */
export function openingError(error: unknown): unknown {
  if (AmendsError.isInstance(error)) return error;
  const trouble = troubles[codeOf(error)] ?? byMessage(error);
  return trouble === undefined ? error : new AmendsError({ ...trouble, cause: error });
}

const away: Trouble = {
  code: 'store_unreachable',
  message:
    'The database does not answer, or takes nothing just now. Nothing was kept: send the same again in a little while.',
};

/*
 * Classes of PostgreSQL's codes that say "not now": connection lost, resources short, stopped by an
 * operator or out of time. And single ones: written to a standby while a server is replaced, a lock that
 * was not free in time, a transaction that was ended for the sake of another one again and again.
 */
const passing = /^(?:08|53|57|25006$|55P03$|40001$|40P01$)/u;

/**
 * What came from a query, or from the attempt to send one, when the database is away, is replaced or has
 * no room: `store_unreachable`, which a sender takes for "again later". Everything else as it was.
 */
export function queryError(error: unknown): unknown {
  if (AmendsError.isInstance(error)) return error;
  const isAway =
    passing.test(codeOf(error)) ||
    troubles[codeOf(error)] === unreachable ||
    lostConnection.test(innermost(error));
  return isAway ? new AmendsError({ ...away, cause: error }) : error;
}

/** The same for whatever was thrown: only what a query failed with is the database's. */
export function storeTrouble(error: unknown): AmendsError | null {
  if (!(error instanceof DrizzleQueryError)) return null;
  const told = queryError(error);
  return AmendsError.isInstance(told) ? told : null;
}

/** What node-postgres says of a line that is gone, without a code. */
const lostConnection =
  /connection terminated|connection error|timeout exceeded when trying to connect|not queryable/iu;

function innermost(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return error.cause instanceof Error ? innermost(error.cause) : error.message;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}

/** node-postgres gives some of its own errors no code. */
function byMessage(error: unknown): Trouble | undefined {
  const message = error instanceof Error ? error.message : '';
  if (/timeout|timed out|terminated/iu.test(message)) return unreachable;
  if (/\bssl\b|certificate/iu.test(message) || /CERT|TLS|SSL/u.test(codeOf(error)))
    return untrusted;
  if (/password must be a string/iu.test(message)) return refused;
  return undefined;
}
