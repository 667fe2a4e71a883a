import { describe, expect, it } from 'vitest';
import { parseJson, readBytes, readSubmission } from './body.js';

/** A body that is made as it is asked for, and counts what was taken of it. */
function endless(bytes: number): { readonly request: Request; readonly taken: () => number } {
  const piece = new Uint8Array(64 * 1024);
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += piece.byteLength;
      if (taken > bytes) controller.close();
      else controller.enqueue(piece);
    },
  });
  const init = { method: 'POST', body, duplex: 'half' } as const;
  return { request: new Request('https://shop.example/', init), taken: () => taken };
}

describe('a body', () => {
  it('is read whole up to its limit', async () => {
    const request = new Request('https://shop.example/', { method: 'POST', body: 'x'.repeat(100) });
    expect((await readBytes(request, 100)).byteLength).toBe(100);
  });

  it('is empty when there is none', async () => {
    expect((await readBytes(new Request('https://shop.example/'), 10)).byteLength).toBe(0);
  });

  it('of 50 MB is refused after its limit, not after its end', async () => {
    const { request, taken } = endless(50_000_000);
    await expect(readBytes(request, 1_000_000)).rejects.toMatchObject({
      code: 'payload_too_large',
    });
    expect(taken()).toBeLessThan(1_300_000);
  });

  it('that trickles in is not waited for', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1)),
      cancel: () => {
        isCancelled = true;
      },
    });
    const init = { method: 'POST', body, duplex: 'half' } as const;
    await expect(
      readBytes(new Request('https://shop.example/', init), 100, 5),
    ).rejects.toMatchObject({ code: 'body_timeout' });
    expect(isCancelled).toBe(true);
  });

  it('that is refused keeps nobody waiting, also where somebody before us holds a copy of the request', async () => {
    const refused = (headers: Record<string, string>) => {
      const request = new Request('https://shop.example/', {
        method: 'POST',
        body: 'x'.repeat(100),
        headers,
      });
      request.clone();
      return request;
    };
    const long = refused({ 'content-length': '100' });
    await expect(readBytes(long, 10)).rejects.toMatchObject({ code: 'payload_too_large' });
    await expect(readBytes(refused({}), 10)).rejects.toMatchObject({ code: 'payload_too_large' });
    const odd = refused({ 'content-type': 'text/plain' });
    await expect(readSubmission(odd, 10)).rejects.toMatchObject({
      code: 'unsupported_media_type',
    });
  });

  it('that says that it is too long is not read at all', async () => {
    const { request, taken } = endless(50_000_000);
    const before = taken();
    const said = new Request(request, { headers: { 'content-length': '50000000' } });
    await expect(readBytes(said, 1_000_000)).rejects.toMatchObject({ code: 'payload_too_large' });
    expect(taken() - before).toBeLessThan(500_000);
  });
});

describe('JSON', () => {
  it.each([
    ['cut short', '{"a":'],
    ['nothing', ''],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('that is %s is refused', (_, text) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    expect(() => parseJson(bytes)).toThrow(expect.objectContaining({ code: 'malformed_body' }));
  });
});

describe('a submission', () => {
  const post = (type: string, body: string): Request =>
    new Request('https://shop.example/', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });

  /** A form with files, as a browser has written it out. */
  async function posted(form: FormData): Promise<Request> {
    const written = new Response(form);
    const headers = { 'content-type': written.headers.get('content-type') ?? '' };
    const body = await written.arrayBuffer();
    return new Request('https://shop.example/', { method: 'POST', body, headers });
  }

  it('is JSON or a form, by its content type', async () => {
    expect(await readSubmission(post('application/json; charset=utf-8', '{"a":1}'), 100)).toEqual({
      kind: 'json',
      value: { a: 1 },
    });
    const form = await readSubmission(
      post('application/x-www-form-urlencoded', 'a=1&b=%C3%BC'),
      100,
    );
    expect(form.kind === 'form' && Object.fromEntries(form.fields)).toEqual({ a: '1', b: 'ü' });
  });

  it('of several parts is its fields, and the files that were chosen', async () => {
    const body = new FormData();
    body.append('claim', 'damaged');
    body.append('lineIds', 'l1');
    body.append('lineIds', 'l2');
    body.append('photos', new Blob([new Uint8Array([1, 2, 3])]), 'torn.jpg');
    body.append('photos', new Blob([]), '');
    const submission = await readSubmission(await posted(body), 10, 10_000);
    if (submission.kind !== 'form') throw new Error('Expected a form.');
    expect(submission.fields.get('claim')).toBe('damaged');
    expect(submission.fields.getAll('lineIds')).toEqual(['l1', 'l2']);
    expect(submission.files.map((file) => [...file])).toEqual([[1, 2, 3]]);
  });

  it('of several parts is held to its own limit', async () => {
    const body = new FormData();
    body.append('photos', new Blob([new Uint8Array(2_000)]));
    await expect(readSubmission(await posted(body), 10, 1_000)).rejects.toMatchObject({
      code: 'payload_too_large',
    });
  });

  it('whose parts cannot be read is refused', async () => {
    await expect(
      readSubmission(post('multipart/form-data; boundary=x', '--y\r\n'), 100),
    ).rejects.toMatchObject({ code: 'malformed_body' });
  });

  it.each(['text/plain', ''])('of another type is refused: %j', async (type) => {
    await expect(readSubmission(post(type, '{}'), 100)).rejects.toMatchObject({
      code: 'unsupported_media_type',
    });
  });
});
