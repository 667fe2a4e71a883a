import { AmendsError } from '@amends/core';

/** Milliseconds that a body may take to come in. Pictures have longer, over a phone's weak signal. */
export const PATIENCE = { text: 30_000, pictures: 180_000 } as const;

/**
 * Reads a request's body, and not one byte more than allowed: what is too long is refused while it
 * comes in, without being kept, and what trickles in is not waited for beyond `patience` milliseconds.
 *
 * @throws {AmendsError} `payload_too_large`, `body_timeout`.
 */
export async function readBytes(
  request: Request,
  limit: number,
  patience: number = PATIENCE.text,
): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    leaveUnread(request);
    throw tooLarge(limit);
  }
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    // Whoever waits for the next piece is told that there is none.
    reader.cancel().catch(() => undefined);
  }, patience);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > limit) {
        reader.cancel().catch(() => undefined);
        throw tooLarge(limit);
      }
      chunks.push(value);
    }
  } finally {
    clearTimeout(timer);
  }
  if (late.signal.aborted) throw tooSlow(patience);
  return Buffer.concat(chunks, length);
}

/**
 * Says of a body that nobody reads it. Nobody waits for that either: where somebody before us holds a copy
 * of the request, as middleware does, it takes as long as they please.
 */
export function leaveUnread({ body }: Request): void {
  body?.cancel().catch(() => undefined);
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

/** What a customer sent: JSON, or the fields of a form with the files that came along. */
export type Submission =
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'form';
      readonly fields: URLSearchParams;
      readonly files: readonly Uint8Array[];
    };

/**
 * Reads what a customer sent.
 *
 * @param limit bytes of JSON, or of a form's fields.
 * @param filesLimit bytes of a form that may bring files; the same as `limit` where none may.
 * @throws {AmendsError} `unsupported_media_type`, `payload_too_large`, `body_timeout`, `malformed_body`.
 */
export async function readSubmission(
  request: Request,
  limit: number,
  filesLimit: number = limit,
): Promise<Submission> {
  const header = request.headers.get('content-type') ?? '';
  const type = header.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') {
    return { kind: 'json', value: parseJson(await readBytes(request, limit)) };
  }
  if (type === 'application/x-www-form-urlencoded') {
    const text = new TextDecoder().decode(await readBytes(request, limit));
    return { kind: 'form', fields: new URLSearchParams(text), files: [] };
  }
  if (type === 'multipart/form-data') {
    const patience = filesLimit > limit ? PATIENCE.pictures : PATIENCE.text;
    return readParts(await readBytes(request, filesLimit, patience), header);
  }
  leaveUnread(request);
  throw new AmendsError({
    code: 'unsupported_media_type',
    message:
      'Only application/json, application/x-www-form-urlencoded and multipart/form-data are read. Set the content type to the one that you send.',
  });
}

/** The platform reads the parts, from bytes whose number is known. */
async function readParts(bytes: Uint8Array, type: string): Promise<Submission> {
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch((cause: unknown) => {
      throw new AmendsError({
        code: 'malformed_body',
        message: 'The body is no multipart form, or one that was cut short. Send it again.',
        cause,
      });
    });
  const fields = new URLSearchParams();
  const files: Uint8Array[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.append(name, value);
    // A file input that nothing was chosen for sends an empty file.
    else if (value.size > 0) files.push(new Uint8Array(await value.arrayBuffer()));
  }
  return { kind: 'form', fields, files };
}

function tooLarge(limit: number): AmendsError {
  return new AmendsError({
    code: 'payload_too_large',
    message: `The body is longer than ${limit} bytes. Send less, or raise the limit where the server is made.`,
  });
}

function tooSlow(patience: number): AmendsError {
  return new AmendsError({
    code: 'body_timeout',
    message: `The body was not there within ${patience / 1000} seconds. Send it again over a faster line.`,
  });
}
