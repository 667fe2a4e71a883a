import { render, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { lateCase, orderOf } from '../test/views.js';
import { AmendsProvider, useAnnounce, useCase, useCaseView, useOrder } from './index.js';
import { createTestClient } from './testing/index.js';

const late = lateCase();
const order = orderOf(late);

const wrapIn =
  (provider: (children: ReactNode) => ReactNode) =>
  ({ children }: { children: ReactNode }) =>
    provider(children);

/** React prints what a render throws; the error itself is what these tests look at. */
function thrownBy(render: () => unknown): string {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    render();
    return 'nothing';
  } catch (error) {
    return String(error);
  } finally {
    quiet.mockRestore();
  }
}

describe('useOrder', () => {
  it('names both parts when it stands outside the provider', () => {
    const message = thrownBy(() => renderHook(() => useOrder('1001')));
    expect(message).toContain('`useOrder` must be used within `<AmendsProvider>`');
  });

  it('asks which order when nobody has said', () => {
    const wrapper = wrapIn((children) => (
      <AmendsProvider client={createTestClient(order)}>{children}</AmendsProvider>
    ));
    const message = thrownBy(() => renderHook(() => useOrder(), { wrapper }));
    expect(message).toContain('does not know which order');
  });

  it('shows an order given as plain JSON, and says what is missing when something is sent', async () => {
    const wrapper = wrapIn((children) => (
      <AmendsProvider initial={order}>{children}</AmendsProvider>
    ));
    const { result } = renderHook(() => useOrder(), { wrapper });
    expect(result.current).toMatchObject({ status: 'ready', view: order });
    const sent = await result.current.choose('case-1', { kind: 'decline' });
    expect(sent).toMatchObject({ ok: false, error: { code: 'not_connected' } });
    const other = thrownBy(() => renderHook(() => useOrder('2002'), { wrapper }));
    expect(other).toContain('needs a `client`');
  });

  it('stays the same object while nothing changes', () => {
    const wrapper = wrapIn((children) => (
      <AmendsProvider initial={order}>{children}</AmendsProvider>
    ));
    const { result, rerender } = renderHook(() => useOrder(), { wrapper });
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
  });
});

describe('useCase', () => {
  const wrapper = wrapIn((children) => (
    <AmendsProvider client={createTestClient(order)} initial={order}>
      {children}
    </AmendsProvider>
  ));

  it('picks one case out of the order', () => {
    const { result } = renderHook(() => useCase('case-1'), { wrapper });
    expect(result.current).toMatchObject({ status: 'ready', view: late, isPending: false });
  });

  it('is ready with nothing when the order has no such case', () => {
    const { result } = renderHook(() => useCase('case-9'), { wrapper });
    expect(result.current).toMatchObject({ status: 'ready', view: null });
  });
});

describe('without client or provider', () => {
  it('shows the view it is given and keeps quiet', () => {
    function Plain() {
      const announce = useAnnounce();
      announce('nobody hears this');
      return <p>{useCaseView(late).headline.title}</p>;
    }
    render(<Plain />);
    expect(screen.getByText('Running late')).toBeInTheDocument();
  });
});
