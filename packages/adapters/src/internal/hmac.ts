const encoder = new TextEncoder();

/**
 * Whether `signature` is the HMAC-SHA256 of `body` under `secret`. Web Crypto compares in constant
 * time. An empty secret signs nothing: it verifies nothing either.
 */
export async function isSigned(
  body: Uint8Array,
  secret: string,
  signature: Uint8Array<ArrayBuffer> | null,
): Promise<boolean> {
  if (signature === null || secret === '') return false;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'verify',
  ]);
  // A copy: Web Crypto takes no view on shared memory.
  return crypto.subtle.verify('HMAC', key, signature, new Uint8Array(body));
}

/** The 32 bytes of a SHA-256 in base64; `null` for any other text. */
export function fromBase64(text: string | null): Uint8Array<ArrayBuffer> | null {
  if (text === null || !/^[A-Za-z0-9+/]{43}=$/.test(text)) return null;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** The 32 bytes of a SHA-256 in hexadecimal; `null` for any other text. */
export function fromHex(text: string | null): Uint8Array<ArrayBuffer> | null {
  if (text === null || !/^[0-9a-f]{64}$/i.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/**
 * Whether `digest` is the plain SHA-256 of the bytes. Every byte is looked at whatever the first ones
 * were, so that the time it takes tells nothing.
 */
export async function isDigestOf(
  bytes: Uint8Array,
  digest: Uint8Array<ArrayBuffer> | null,
): Promise<boolean> {
  if (digest === null) return false;
  const own = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  let difference = own.length ^ digest.length;
  for (const [at, byte] of own.entries()) difference |= byte ^ (digest[at] ?? 0);
  return difference === 0;
}

/**
 * Whether a header is the secret that was agreed on. Digests are compared, so that neither the length nor
 * the first letters of the secret can be learned from the time it takes.
 */
export async function isSecret(given: string | null, secret: string): Promise<boolean> {
  if (given === null || secret === '') return false;
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(given));
  return isDigestOf(encoder.encode(secret), new Uint8Array(digest));
}

/** Bytes one after the other; a text is taken as UTF-8. */
export function joined(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const whole = new Uint8Array(all.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** How far a signed timestamp may be from `now`, either way: five minutes. */
export const FRESH_FOR_MS = 300_000;

/**
 * Whether a signed moment is near enough to `now` that nobody is sending the message again later. Without
 * a `now` there is nothing to compare; what is no moment is never near.
 */
export function isFresh(sentAt: number, now: number | undefined): boolean {
  return now === undefined || Math.abs(now - sentAt) <= FRESH_FOR_MS;
}
