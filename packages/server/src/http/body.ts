import { AmendsError } from '@amends/core';

/**
 * Reads a request's body, and not one byte more than allowed: what is too long is refused while it
 * comes in, without being kept.
 *
 * @throws {AmendsError} `payload_too_large`.
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    await request.body?.cancel();
    throw tooLarge(limit);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/**
 * Reads JSON from bytes.
 *
 * @throws {AmendsError} `malformed_body` when they are no UTF-8, or no JSON.
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new AmendsError({
      code: 'malformed_body',
      message: 'The body is no JSON in UTF-8. Send a JSON object.',
      cause,
    });
  }
}

/** What a customer sent: JSON, or the fields of a form. */
export type Submission =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: URLSearchParams };

/**
 * Reads what a customer sent.
 *
 * @throws {AmendsError} `unsupported_media_type`, `payload_too_large`, `malformed_body`.
 */
export async function readSubmission(request: Request, limit: number): Promise<Submission> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') {
    return { kind: 'json', value: parseJson(await readBytes(request, limit)) };
  }
  if (type === 'application/x-www-form-urlencoded') {
    const text = new TextDecoder().decode(await readBytes(request, limit));
    return { kind: 'form', fields: new URLSearchParams(text) };
  }
  await request.body?.cancel();
  throw new AmendsError({
    code: 'unsupported_media_type',
    message:
      'Only application/json and application/x-www-form-urlencoded are read. Set the content type to the one that you send.',
  });
}

function tooLarge(limit: number): AmendsError {
  return new AmendsError({
    code: 'payload_too_large',
    message: `The body is longer than ${limit} bytes. Send less, or raise the limit where the server is made.`,
  });
}
