import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { AmendsProvider, useDismissal } from './index.js';
import type { DismissalStorage } from './index.js';

afterEach(() => {
  localStorage.clear();
});

const dismiss = ({ current }: { current: ReturnType<typeof useDismissal> }) => {
  act(() => {
    current.dismiss();
  });
};

describe('putting something away', () => {
  it('is remembered for the next visit, and for that thing only', () => {
    const { result, unmount } = renderHook(() => useDismissal('case-1 running-late'));
    expect(result.current.isDismissed).toBe(false);
    dismiss(result);
    expect(result.current.isDismissed).toBe(true);
    unmount();
    const again = renderHook(() => useDismissal('case-1 running-late'));
    expect(again.result.current.isDismissed).toBe(true);
    const worse = renderHook(() => useDismissal('case-1 lost'));
    expect(worse.result.current.isDismissed).toBe(false);
  });

  it('can be taken back', () => {
    const { result } = renderHook(() => useDismissal('case-1'));
    dismiss(result);
    act(() => {
      result.current.restore();
    });
    expect(result.current.isDismissed).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  it('holds for every component of the provider at once', () => {
    const { result } = renderHook(() => [useDismissal('case-1'), useDismissal('case-1')] as const, {
      wrapper: AmendsProvider,
    });
    act(() => {
      result.current[0].dismiss();
    });
    expect(result.current[1].isDismissed).toBe(true);
  });

  it('holds when another tab does it', () => {
    const { result } = renderHook(() => useDismissal('case-1'));
    act(() => {
      localStorage.setItem('amends:dismissed:case-1', '1');
      window.dispatchEvent(new StorageEvent('storage', { key: 'amends:dismissed:case-1' }));
    });
    expect(result.current.isDismissed).toBe(true);
  });

  it('holds for this page where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('The quota is used up.', 'QuotaExceededError');
    };
    const blocked: DismissalStorage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const wrapper = ({ children }: { children: ReactNode }) => (
      <AmendsProvider storage={blocked}>{children}</AmendsProvider>
    );
    const { result } = renderHook(() => useDismissal('case-1'), { wrapper });
    expect(result.current.isDismissed).toBe(false);
    dismiss(result);
    expect(result.current.isDismissed).toBe(true);
  });

  it('can be taken back where the browser was full when it was put away', () => {
    const full: DismissalStorage = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('The quota is used up.', 'QuotaExceededError');
      },
      removeItem: () => undefined,
    };
    const wrapper = ({ children }: { children: ReactNode }) => (
      <AmendsProvider storage={full}>{children}</AmendsProvider>
    );
    const { result } = renderHook(() => useDismissal('case-1'), { wrapper });
    dismiss(result);
    act(() => {
      result.current.restore();
    });
    expect(result.current.isDismissed).toBe(false);
  });
});
