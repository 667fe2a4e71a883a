import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { deferred } from '../test/deferred.js';
import { lateCase } from '../test/views.js';
import { useClaim, useOrder } from './index.js';
import type { ClaimAnswer, ClaimHandler } from './index.js';
import { AmendsTestProvider } from './testing/index.js';

const late = lateCase();
const neverCame = { claim: 'not-received', lineIds: ['l1'], text: 'Nothing here.' } as const;

function withHandler(onClaim: ClaimHandler) {
  return renderHook(() => useClaim('1001', { onClaim }));
}

describe('reporting a trouble', () => {
  it('goes through the client, and the order is fresh afterwards', async () => {
    const wrapper = ({ children }: { children: ReactNode }) => (
      <AmendsTestProvider view={late}>{children}</AmendsTestProvider>
    );
    const { result } = renderHook(
      () => ({ claim: useClaim(late.orderId), order: useOrder(late.orderId) }),
      { wrapper },
    );
    expect(result.current.claim).toMatchObject({ state: 'idle', isHandled: true });
    await act(() => result.current.claim.send(neverCame));
    expect(result.current.claim).toMatchObject({ state: 'succeeded', claim: neverCame });
    expect(result.current.order.view?.orderId).toBe(late.orderId);
  });

  it('is submitting until the store has answered, and sends one at a time', async () => {
    const answer = deferred<ClaimAnswer>();
    const onClaim = vi.fn<ClaimHandler>(() => answer.promise);
    const { result } = withHandler(onClaim);
    let over: Promise<unknown> = Promise.resolve();
    act(() => {
      over = result.current.send(neverCame);
      void result.current.send({ claim: 'damaged' });
    });
    expect(result.current.state).toBe('submitting');
    answer.resolve(undefined);
    await act(() => over);
    expect(result.current.state).toBe('succeeded');
    expect(onClaim).toHaveBeenCalledOnce();
    expect(onClaim.mock.calls[0]?.[0]).toMatchObject({ ...neverCame, orderId: '1001' });
  });

  it('keeps the key of a report that may not have arrived, and takes a new one for another', async () => {
    const keys: string[] = [];
    let isDown = true;
    const { result } = withHandler(({ idempotencyKey }) => {
      keys.push(idempotencyKey);
      if (isDown) throw new Error('down');
      return undefined;
    });
    await act(() => result.current.send(neverCame));
    expect(result.current.state).toBe('failed');
    isDown = false;
    await act(() => result.current.retry());
    expect(result.current.state).toBe('succeeded');
    await act(() => result.current.send({ claim: 'slow' }));
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('says that there is nothing to send with, and the form is left alone', async () => {
    const { result } = renderHook(() => useClaim('1001'));
    expect(result.current.isHandled).toBe(false);
    await act(() => result.current.send(neverCame));
    expect(result.current.error?.code).toBe('not_connected');
  });

  it('begins anew when the customer has something else to say', async () => {
    const { result } = withHandler(() => undefined);
    await act(() => result.current.send(neverCame));
    act(() => {
      result.current.reset();
    });
    expect(result.current).toMatchObject({ state: 'idle', claim: null });
  });
});
