import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { ConsentRequest } from '@amends/core';
import { describe, expect, it, vi } from 'vitest';
import { lateCase } from '../test/views.js';
import { AmendsProvider, useConsent } from './index.js';
import type { AmendsEvent, ConsentHandler } from './index.js';
import { createClient } from '@amends/client';

const option = { title: 'Wait', detail: 'Until the new date.', changes: null };
const exit = {
  ...option,
  id: 'exit',
  kind: 'cancel-refund',
  value: null,
  arrives: null,
  confirm: 'Cancel',
  basis: '16 CFR 435.2',
} as const;
const dates = { from: null, by: '2026-12-10', timeZone: 'America/New_York', text: 'Thu, Dec 10' };
const asked = lateCase({
  consent: { promiseId: 'p2', dates, wait: option, exit, ifYouDoNothing: 'If you do nothing, …' },
});
const answered = { ...asked, consent: null, asOf: '2026-11-11T15:00:01Z' };

describe('answering what a law asks', () => {
  it('posts the promise that the customer saw, and shows the case afterwards', async () => {
    const bodies: unknown[] = [];
    const events: AmendsEvent[] = [];
    const client = createClient({
      baseUrl: 'https://amends.test',
      fetch: (_url, init) => {
        bodies.push(JSON.parse(init?.body as string) as ConsentRequest);
        return Promise.resolve(Response.json(answered));
      },
    });
    const wrapper = ({ children }: { children: ReactNode }) => (
      <AmendsProvider client={client} onEvent={(event) => events.push(event)}>
        {children}
      </AmendsProvider>
    );
    const { result } = renderHook(() => useConsent(asked), { wrapper });
    await act(() => result.current.send('wait'));
    expect(bodies).toEqual([{ answer: 'wait', promiseId: 'p2' }]);
    expect(result.current).toMatchObject({ state: 'succeeded', answer: 'wait' });
    expect(result.current.view.consent).toBeNull();
    expect(events).toEqual([
      {
        type: 'consented',
        answer: 'wait',
        caseId: 'case-1',
        status: 'running-late',
        severity: 'moderate',
      },
    ]);
  });

  it('keeps the key of an answer that may not have arrived', async () => {
    const keys: string[] = [];
    const onConsent = vi.fn<ConsentHandler>(({ idempotencyKey }) => {
      keys.push(idempotencyKey);
      if (keys.length === 1) throw new Error('down');
      return answered;
    });
    const { result } = renderHook(() => useConsent(asked, { onConsent }));
    await act(() => result.current.send('cancel'));
    expect(result.current.state).toBe('failed');
    await act(() => result.current.retry());
    expect(result.current.state).toBe('succeeded');
    expect(keys[0]).toBe(keys[1]);
    expect(onConsent.mock.calls[0]?.[0]).toMatchObject({
      answer: 'cancel',
      promiseId: 'p2',
      caseId: 'case-1',
      orderId: '1001',
    });
  });
});
