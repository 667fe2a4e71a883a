import { AmendsError } from '@amends/core';
import type { AmendsErrorCode } from '@amends/core';

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
