import { act, render, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { deferred } from '../test/deferred.js';
import { chosenCase, decline, lateCase, postage } from '../test/views.js';
import { AmendsProvider, useChoice } from './index.js';
import type { AmendsEvent, ChooseHandler } from './index.js';
import { AmendsTestProvider } from './testing/index.js';
import type { TestAnswer } from './testing/index.js';

const late = lateCase({
  offer: {
    ...lateCase().offer!,
    options: [
      {
        id: 'postage',
        kind: 'refund-shipping',
        title: 'Postage back',
        value: null,
        arrives: null,
        detail: 'To your card',
        changes: null,
        confirm: 'Take the postage back',
      },
    ],
  },
});
const kept = { ...chosenCase(late, postage), asOf: '2026-11-11T15:01:00Z' };

function withServer(answer: () => TestAnswer | Promise<TestAnswer>, events: AmendsEvent[] = []) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AmendsTestProvider view={late} answer={answer} onEvent={(event) => events.push(event)}>
      {children}
    </AmendsTestProvider>
  );
  return renderHook(() => useChoice(late), { wrapper });
}

function withHandler(onChoose: ChooseHandler) {
  return renderHook(() => useChoice(late, { onChoose }));
}

describe('choosing through the client', () => {
  it('submits, and shows the choice only once the server has it', async () => {
    const events: AmendsEvent[] = [];
    const answer = deferred<TestAnswer>();
    const { result } = withServer(() => answer.promise, events);
    expect(result.current).toMatchObject({ state: 'idle', isHandled: true, pick: null });

    let over: Promise<unknown> = Promise.resolve();
    act(() => {
      over = result.current.choose(postage);
    });
    expect(result.current).toMatchObject({ state: 'submitting', pick: postage });
    expect(result.current.view.choice).toBeNull();
    expect(events).toEqual([]);

    answer.resolve({ view: kept });
    await act(() => over);
    expect(result.current).toMatchObject({
      state: 'succeeded',
      error: null,
      view: { choice: { pick: postage } },
    });
    expect(events).toEqual([
      {
        type: 'chosen',
        pick: 'option',
        remedy: 'refund-shipping',
        caseId: 'case-1',
        status: 'running-late',
        severity: 'moderate',
      },
    ]);
  });

  it('is refused when another tab was first, and shows what was chosen there', async () => {
    const first = { ...chosenCase(late, decline), asOf: '2026-11-11T15:00:30Z' };
    const { result } = withServer(() => ({ refuse: 'already_chosen', view: first }));
    await act(() => result.current.choose(postage));
    expect(result.current).toMatchObject({
      state: 'refused',
      error: { code: 'already_chosen' },
      view: { choice: { pick: decline } },
    });
  });

  it('says that it is offline, and goes through on another press', async () => {
    const answers: TestAnswer[] = ['offline', 'offline', 'offline', 'offline', { view: kept }];
    const { result } = withServer(() => answers.shift() ?? 'offline');
    await act(() => result.current.choose(postage));
    expect(result.current).toMatchObject({ state: 'offline', pick: postage });
    await act(() => result.current.retry());
    expect(result.current).toMatchObject({ state: 'succeeded', error: null });
  });

  it('fails when the server cannot say whether it is kept', async () => {
    const { result } = withServer(() => ({ refuse: 'internal' }));
    await act(() => result.current.choose(postage));
    expect(result.current).toMatchObject({ state: 'failed', error: { code: 'internal' } });
    act(() => {
      result.current.reset();
    });
    expect(result.current).toMatchObject({ state: 'idle', pick: null, error: null });
  });

  it('is submitting in every component that shows the case', async () => {
    const answer = deferred<TestAnswer>();
    function Button({ name }: { readonly name: string }) {
      const { state, choose } = useChoice(late);
      return <button onClick={() => void choose(postage)}>{`${name} ${state}`}</button>;
    }
    render(
      <AmendsTestProvider view={late} answer={() => answer.promise}>
        <Button name="banner" />
        <Button name="dialog" />
      </AmendsTestProvider>,
    );
    act(() => {
      screen.getByRole('button', { name: 'dialog idle' }).click();
    });
    expect(screen.getByRole('button', { name: 'banner submitting' })).toBeInTheDocument();
    answer.resolve({ view: kept });
    await screen.findByRole('button', { name: 'banner idle' });
    expect(await screen.findByRole('button', { name: 'dialog succeeded' })).toBeInTheDocument();
  });
});

describe('choosing through the store’s own handler', () => {
  it('passes all it takes to post the choice, and shows the view that comes back', async () => {
    const onChoose = vi.fn<ChooseHandler>(() => Promise.resolve(kept));
    const { result } = withHandler(onChoose);
    await act(() => result.current.choose(postage));
    expect(onChoose).toHaveBeenCalledWith({
      caseId: 'case-1',
      orderId: '1001',
      offerId: 'offer-1',
      offerVersion: 1,
      pick: postage,
      idempotencyKey: expect.stringMatching(/^[\da-f]{32}$/u) as string,
    });
    expect(result.current).toMatchObject({ state: 'succeeded', view: kept });
  });

  it('takes an empty answer for a yes', async () => {
    const { result } = withHandler(async () => {
      await Promise.resolve();
    });
    await act(() => result.current.choose(postage));
    expect(result.current).toMatchObject({ state: 'succeeded', view: late });
  });

  it('fails when it throws, reports that, and keeps the key for the next press', async () => {
    const broken = new Error('The action failed.');
    const onError = vi.fn();
    const keys: string[] = [];
    const onChoose: ChooseHandler = ({ idempotencyKey }) => {
      keys.push(idempotencyKey);
      if (keys.length === 1) throw broken;
      return kept;
    };
    const wrapper = ({ children }: { children: ReactNode }) => (
      <AmendsProvider onError={onError}>{children}</AmendsProvider>
    );
    const { result } = renderHook(() => useChoice(late, { onChoose }), { wrapper });
    await act(() => result.current.choose(postage));
    expect(result.current.state).toBe('failed');
    expect(onError).toHaveBeenCalledWith(broken);
    await act(() => result.current.retry());
    expect(result.current.state).toBe('succeeded');
    expect(keys[1]).toBe(keys[0]);
  });

  it('is called once for a double press', async () => {
    const onChoose = vi.fn<ChooseHandler>(() => Promise.resolve(undefined));
    const { result } = withHandler(onChoose);
    await act(() => Promise.all([result.current.choose(postage), result.current.choose(postage)]));
    expect(onChoose).toHaveBeenCalledTimes(1);
  });
});

describe('choosing with nothing to send with', () => {
  it('leaves the form to post itself', async () => {
    const { result } = renderHook(() => useChoice(late));
    expect(result.current.isHandled).toBe(false);
    await act(() => result.current.choose(postage));
    expect(result.current).toMatchObject({ state: 'failed', error: { code: 'not_connected' } });
  });
});
