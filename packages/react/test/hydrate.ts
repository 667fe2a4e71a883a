import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import { act } from 'react';
import { onTestFinished, vi } from 'vitest';

/** A page that came from the server and was hydrated. */
export interface HydratedPage {
  readonly container: HTMLElement;
  readonly window: Window & typeof globalThis;
  /** Everything React complained of: mismatches above all. */
  readonly complaints: readonly unknown[];
  /** Takes the page away before the test ends. */
  readonly leave: () => void;
}

const BROWSER_GLOBALS = [
  'window',
  'document',
  'localStorage',
  'HTMLElement',
  'Node',
  'StorageEvent',
] as const;
const BROWSER_FUNCTIONS = ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const;

/**
 * Hydrates server HTML in a browser that begins to exist only now, so that the render before it ran
 * on a server and nothing else.
 */
export async function hydrate(
  html: string,
  page: ReactNode,
  prepare: (window: Window) => void = () => undefined,
): Promise<HydratedPage> {
  const { window } = new JSDOM(`<body><div id="root">${html}</div></body>`, {
    url: 'https://store.test/orders/1001',
  });
  prepare(window);
  for (const name of BROWSER_GLOBALS) vi.stubGlobal(name, window[name]);
  for (const name of BROWSER_FUNCTIONS) vi.stubGlobal(name, window[name].bind(window));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const complaints: unknown[] = [];
  const complain = (...what: unknown[]): void => {
    complaints.push(what);
  };
  const spy = vi.spyOn(console, 'error').mockImplementation(complain);

  const { hydrateRoot } = await import('react-dom/client');
  const container = window.document.getElementById('root');
  if (!container) throw new Error('The page has lost its root.');
  const root = await act(() => hydrateRoot(container, page, { onRecoverableError: complain }));
  // From here on updates come when they come, as they do on a page.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);

  const leave = (): void => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    act(() => {
      root.unmount();
    });
  };
  onTestFinished(async () => {
    leave();
    // What React has put off still needs its window.
    await new Promise((resolve) => setImmediate(resolve));
    spy.mockRestore();
    vi.unstubAllGlobals();
  });
  return { container, window, complaints, leave };
}
