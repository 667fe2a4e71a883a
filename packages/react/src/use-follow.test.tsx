import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { lateCase, orderOf } from '../test/views.js';
import { useAsk, useFollow, useOrderView } from './index.js';
import type { AmendsEvent, FollowHandler } from './index.js';
import { AmendsTestProvider } from './testing/index.js';

const late = lateCase();
const wish = { channel: 'email', pace: 'when-it-matters', address: 'maren@example.org' } as const;

function provided(events: AmendsEvent[]) {
  return ({ children }: { children: ReactNode }) => (
    <AmendsTestProvider view={late} onEvent={(event) => events.push(event)}>
      {children}
    </AmendsTestProvider>
  );
}

describe('keeping a customer posted', () => {
  it('goes through the client, and analytics hear of the channel and never of the address', async () => {
    const events: AmendsEvent[] = [];
    const { result } = renderHook(() => useFollow('1001'), { wrapper: provided(events) });
    await act(() => result.current.send(wish));
    expect(result.current).toMatchObject({ state: 'succeeded', follow: wish });
    expect(result.current.answer?.orderId).toBe('1001');
    expect(events).toEqual([
      { type: 'followed', orderId: '1001', channel: 'email', pace: 'when-it-matters' },
    ]);
  });

  it('takes a handler of the store’s own', async () => {
    const onFollow = vi.fn<FollowHandler>(() => undefined);
    const { result } = renderHook(() => useFollow('1001', { onFollow }));
    await act(() => result.current.send(wish));
    expect(onFollow.mock.calls[0]?.[0]).toMatchObject({ ...wish, orderId: '1001' });
    expect(result.current.state).toBe('succeeded');
  });
});

describe('asking a person', () => {
  it('sends the words as they are meant, and analytics hear only that it was asked', async () => {
    const events: AmendsEvent[] = [];
    const { result } = renderHook(() => useAsk(late), { wrapper: provided(events) });
    expect(result.current.isOpen).toBe(true);
    await act(() => result.current.send('  A call on Saturday \n'));
    expect(result.current).toMatchObject({ state: 'succeeded', text: 'A call on Saturday' });
    expect(events).toEqual([
      { type: 'asked', caseId: 'case-1', status: 'running-late', severity: 'moderate' },
    ]);
  });

  it('is closed where the offer takes no requests', () => {
    const offer = late.offer && { ...late.offer, allowsAsk: false };
    const { result } = renderHook(() => useAsk({ ...late, offer }));
    expect(result.current.isOpen).toBe(false);
  });
});

describe('an order to show', () => {
  it('is the one that was given, where there is no provider', () => {
    const given = orderOf(late);
    const { result } = renderHook(() => useOrderView(given));
    expect(result.current).toMatchObject({ state: 'ready', view: given, isOffline: false });
  });

  it('is loading while nobody has one', () => {
    const { result } = renderHook(() => useOrderView(undefined));
    expect(result.current).toMatchObject({ state: 'loading', view: null });
  });

  it('is the later of the two, case by case', () => {
    const fresh = orderOf({ ...late, asOf: '2026-11-12T15:00:00Z', state: 'chosen' });
    const { result } = renderHook(() => useOrderView(fresh), { wrapper: provided([]) });
    expect(result.current.view?.cases[0]?.state).toBe('chosen');
  });
});
