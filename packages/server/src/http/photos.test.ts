import { createHash } from 'node:crypto';
import type { OrderView } from '@amends/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../../test/folder.js';
import { jpeg, png } from '../../test/pictures.js';
import { base, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { folderPhotos } from '../index.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ limits: { photo: 2_000 } });
});

function send(
  orderId: string,
  key: string,
  bytes: Uint8Array<ArrayBuffer>,
  type = 'application/octet-stream',
): Promise<Response> {
  return server.amends.handler(
    new Request(`${base}/v1/orders/${orderId}/photos`, {
      method: 'POST',
      body: bytes,
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
    }),
  );
}

async function sent(orderId: string, key: string, bytes = png): Promise<string> {
  const response = await send(orderId, key, bytes);
  expect(response.status).toBe(201);
  return ((await response.json()) as { photoId: string }).photoId;
}

async function claimsOf(orderId: string) {
  const record = await server.amends.orders.read(orderId);
  return record?.events.filter(({ milestone }) => milestone === 'claim') ?? [];
}

describe('a picture', () => {
  it('is kept once, and goes with the claim that names it', async () => {
    const key = await server.late('photo-1');
    const photoId = await sent('photo-1', key);
    expect(await sent('photo-1', key)).toBe(photoId);
    const other = await sent('photo-1', key, jpeg);
    const body = { claim: 'damaged', photoIds: [photoId, other], idempotencyKey: 'k' };
    for (let again = 0; again < 2; again += 1) {
      const response = await server.post('/v1/orders/photo-1/claims', body, key);
      expect(response.status).toBe(200);
      // The customer knows their pictures; nobody gets them back from here.
      expect(JSON.stringify((await response.json()) as OrderView)).not.toContain(photoId);
    }
    expect(await claimsOf('photo-1')).toMatchObject([{ photoIds: [photoId, other] }]);
  });

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that can hold a script', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a program', 'MZ\u0090\u0000'],
    ['a document', '%PDF-1.7\n'],
    ['an animation', 'GIF89a'],
    ['nothing', ''],
  ])('is no picture when it is %s, whatever it calls itself', async (_, text) => {
    const key = await server.late('photo-2');
    const bytes = new TextEncoder().encode(text);
    const response = await send('photo-2', key, bytes, 'image/png');
    expect(await problemOf(response)).toMatchObject({ code: 'unsupported_media_type' });
  });

  it('may not be larger than allowed', async () => {
    const key = await server.late('photo-3');
    const large = new Uint8Array(2_001);
    large.set(png);
    expect(await problemOf(await send('photo-3', key, large))).toMatchObject({
      code: 'payload_too_large',
    });
  });

  it('of another order cannot be claimed with', async () => {
    const key = await server.late('photo-4');
    const otherKey = await server.late('photo-5');
    const photoIds = [await sent('photo-4', key), await sent('photo-5', otherKey)];
    const response = await server.post(
      '/v1/orders/photo-4/claims',
      { claim: 'damaged', photoIds },
      key,
    );
    expect(await problemOf(response)).toMatchObject({
      code: 'invalid_payload',
      issues: [{ path: '/photoIds/1' }],
    });
    expect(await claimsOf('photo-4')).toEqual([]);
  });

  it('comes with a form where there is no JavaScript', async () => {
    const key = await server.late('photo-6');
    const form = new FormData();
    form.append('key', key);
    form.append('claim', 'damaged');
    form.append('text', 'Torn.');
    form.append('returnTo', '/orders/6');
    form.append('photos', new Blob([png], { type: 'text/html' }), '../../evil.html');
    form.append('photos', new Blob([jpeg]), 'two.jpg');
    form.append('photos', new Blob([]), '');
    const post = () =>
      server.amends.handler(
        new Request(`${base}/v1/orders/photo-6/claims`, {
          method: 'POST',
          body: form,
          headers: { 'sec-fetch-site': 'same-origin' },
        }),
      );
    const response = await post();
    expect([response.status, response.headers.get('location')]).toEqual([303, '/orders/6']);
    const idOf = (bytes: Uint8Array): string =>
      createHash('sha256').update('photo-6\0').update(bytes).digest('base64url');
    expect(await claimsOf('photo-6')).toMatchObject([
      { claim: 'damaged', text: 'Torn.', photoIds: [idOf(png), idOf(jpeg)] },
    ]);
  });

  it('in a form is judged like any other, and the claim waits for better ones', async () => {
    const key = await server.late('photo-7');
    const form = new FormData();
    form.append('key', key);
    form.append('claim', 'damaged');
    form.append('returnTo', '/orders/7');
    form.append('photos', new Blob(['<script>'], { type: 'image/png' }), 'a.png');
    const response = await server.amends.handler(
      new Request(`${base}/v1/orders/photo-7/claims`, {
        method: 'POST',
        body: form,
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
    );
    expect(response.headers.get('location')).toBe('/orders/7?notice=unsupported_media_type');
    expect(await claimsOf('photo-7')).toEqual([]);
  });
});

describe('pictures in a folder', () => {
  it('are there after a put, gone after a delete, and never outside of it', async () => {
    const store = folderPhotos({ folder: await emptyFolder() });
    await store.put({ id: 'a-1', type: 'image/png', bytes: png });
    await store.put({ id: 'a-1', type: 'image/png', bytes: png });
    expect([...((await store.get('a-1')) ?? [])]).toEqual([...png]);
    await store.delete('a-1');
    await store.delete('a-1');
    expect(await store.get('a-1')).toBeNull();
    await expect(store.get('../a-1')).rejects.toThrow(RangeError);
  });
});
