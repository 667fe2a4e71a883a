import { createHash, createHmac } from 'node:crypto';
import { AmendsError } from '@amends/core';

/** A secret with the name under which keys signed by it refer to it. */
export interface NamedSecret {
  /** Public: it stands in every key. */
  readonly id: string;
  /** At least 32 characters of randomness. */
  readonly secret: string;
}

/**
 * The secrets that sign customers' keys. The first one signs; all of them are accepted, so that a
 * secret is changed by putting the new one in front and dropping the old one when its keys have
 * expired. A plain text is named by a digest of itself.
 */
export type Secrets = string | readonly (string | NamedSecret)[];

/** The secrets, ready to sign and verify. */
export interface KeyRing {
  readonly signing: { readonly id: string; readonly secret: Uint8Array };
  find(id: string): Uint8Array | undefined;
  /** A digest of a text that nobody makes without the secret that signs. */
  seal(text: string): string;
}

const shortest = 32;

/**
 * Reads {@link Secrets}.
 *
 * @throws {AmendsError} `invalid_configuration` when there is none, one is too short to resist
 *   guessing, or two share an id.
 */
export function keyRing(secrets: Secrets): KeyRing {
  const named = (typeof secrets === 'string' ? [secrets] : secrets).map(nameSecret);
  const byId = new Map(named.map(({ id, secret }) => [id, secret]));
  const [signing] = named;
  if (signing === undefined) throw refuse('there is none');
  if (byId.size !== named.length) throw refuse('two of them have the same id');
  return {
    signing,
    find: (id) => byId.get(id),
    seal: (text) => createHmac('sha256', signing.secret).update(`seal:${text}`).digest('base64url'),
  };
}

function nameSecret(secret: string | NamedSecret): KeyRing['signing'] {
  const text = typeof secret === 'string' ? secret : secret.secret;
  if (text.length < shortest) throw refuse(`one has fewer than ${shortest} characters`);
  const id =
    typeof secret === 'string'
      ? createHash('sha256').update(`amends:${secret}`).digest('base64url').slice(0, 8)
      : secret.id;
  return { id, secret: new TextEncoder().encode(text) };
}

function refuse(because: string): AmendsError {
  return new AmendsError({
    code: 'invalid_configuration',
    message: `The secrets that sign customers' keys cannot be used: ${because}. Pass at least one random text of ${shortest} characters or more, such as the output of "openssl rand -base64 32".`,
  });
}
