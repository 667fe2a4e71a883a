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
