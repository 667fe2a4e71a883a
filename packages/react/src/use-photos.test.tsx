import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { deferred } from '../test/deferred.js';
import { lateCase } from '../test/views.js';
import { useClaim, usePhotos } from './index.js';
import type { PhotoHandler, PhotoHandlerAnswer, UsePhotosOptions } from './index.js';
import { AmendsTestProvider, seeSituation } from './testing/index.js';

const picture = (name: string, bytes = 10, type = 'image/jpeg') =>
  new File([new Uint8Array(bytes)], name, { type, lastModified: bytes });
const cup = picture('cup.jpg');
const box = picture('box.jpg', 20);

const keep: PhotoHandler = ({ name }) => ({ photoId: `kept ${name}` });
const withHandler = (onPhoto: PhotoHandler, options: Partial<UsePhotosOptions> = {}) =>
  renderHook(() => usePhotos('1001', { onPhoto, ...options })).result;
const settled = (result: ReturnType<typeof withHandler>) => act(() => result.current.settle());

describe('the pictures of a report', () => {
  it('go through the client as they are chosen, and the claim names them', async () => {
    const situation = seeSituation('deliveredLate');
    const { orderId } = situation.view;
    const wrapper = ({ children }: { children: ReactNode }) => (
      <AmendsTestProvider situation={situation}>{children}</AmendsTestProvider>
    );
    const { result } = renderHook(
      () => ({ photos: usePhotos(orderId), claim: useClaim(orderId) }),
      { wrapper },
    );
    act(() => {
      result.current.photos.add([cup, box]);
    });
    expect(result.current.photos.photos).toMatchObject([
      { file: cup, state: 'submitting' },
      { file: box, state: 'submitting' },
    ]);
    const photoIds = await act(() => result.current.photos.settle());
    expect(result.current.photos.photos.map(({ state }) => state)).toEqual([
      'succeeded',
      'succeeded',
    ]);
    await act(() => result.current.claim.send({ claim: 'damaged', photoIds }));
    expect(situation.sent).toMatchObject([
      { route: 'claim', body: { claim: 'damaged', photoIds: ['photo-10', 'photo-20'] } },
    ]);
  });

  it('say which were left out, and why, before anything is sent', () => {
    const onPhoto = vi.fn(keep);
    const result = withHandler(onPhoto, { bytesAtMost: 100 });
    act(() => {
      result.current.add([
        picture('letter.pdf', 5, 'application/pdf'),
        picture('large.png', 101, 'image/png'),
        ...[1, 2, 3, 4, 5, 6, 7].map((at) => picture(`${at}.jpg`, at)),
      ]);
    });
    expect(result.current.leftOut).toEqual([
      { name: 'letter.pdf', why: 'type' },
      { name: 'large.png', why: 'size' },
      { name: '7.jpg', why: 'number' },
    ]);
    expect(onPhoto).toHaveBeenCalledTimes(6);
  });

  it('leave to the store what the browser has no name for', async () => {
    const result = withHandler(keep);
    act(() => {
      result.current.add([picture('IMG_1.HEIC', 9, '')]);
    });
    expect(await settled(result)).toEqual(['kept IMG_1.HEIC']);
  });

  it('are one picture when the same is chosen twice', async () => {
    const result = withHandler(keep);
    act(() => {
      result.current.add([cup]);
      result.current.add([picture('cup.jpg')]);
    });
    expect(await settled(result)).toEqual(['kept cup.jpg']);
  });

  it('hold the report up while one has not arrived, and try it once more by themselves', async () => {
    let isDown = true;
    const onPhoto = vi.fn<PhotoHandler>((file, orderId) => {
      if (isDown && file === cup) throw new Error('down');
      return keep(file, orderId);
    });
    const result = withHandler(onPhoto);
    act(() => {
      result.current.add([cup, box]);
    });
    expect(await settled(result)).toBeNull();
    expect(onPhoto).toHaveBeenCalledTimes(3);
    expect(result.current.photos.map(({ state }) => state)).toEqual(['failed', 'succeeded']);
    isDown = false;
    expect(await settled(result)).toEqual(['kept cup.jpg', 'kept box.jpg']);
  });

  it('that the store turned down wait to be removed, and are not sent again', async () => {
    const refusal: PhotoHandlerAnswer = {
      ok: false,
      error: {
        kind: 'problem',
        code: 'unsupported_media_type',
        message: 'No picture.',
        status: 415,
        view: null,
        retryable: false,
        retryAfter: null,
      },
    };
    const onPhoto = vi.fn<PhotoHandler>(() => refusal);
    const result = withHandler(onPhoto);
    act(() => {
      result.current.add([cup]);
    });
    expect(await settled(result)).toBeNull();
    expect(result.current.photos).toMatchObject([{ file: cup, state: 'refused' }]);
    expect(onPhoto).toHaveBeenCalledOnce();
    act(() => {
      result.current.remove(cup);
    });
    expect(await settled(result)).toEqual([]);
  });

  it('that were removed on their way are not named', async () => {
    const answer = deferred<PhotoHandlerAnswer>();
    const result = withHandler((file, orderId) =>
      file === cup ? answer.promise : keep(file, orderId),
    );
    act(() => {
      result.current.add([cup, box]);
    });
    const ids = result.current.settle();
    act(() => {
      result.current.remove(cup);
    });
    answer.resolve({ photoId: 'late' });
    expect(await act(() => ids)).toEqual(['kept box.jpg']);
    expect(result.current.photos).toMatchObject([{ file: box }]);
  });

  it('have nothing to go with outside of a provider, and say so', async () => {
    const { result } = renderHook(() => usePhotos(lateCase().orderId));
    expect(result.current.isHandled).toBe(false);
    act(() => {
      result.current.add([cup]);
    });
    expect(await settled(result)).toBeNull();
  });
});
