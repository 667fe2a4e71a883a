import type { MouseEvent } from 'react';

/**
 * What pressing a part does that prints its component, found by its scope, and nothing else: while the
 * printer looks, the page says which (`data-amends-printing`), and the stylesheet leaves the rest out.
 */
export const printAlone =
  (scope: string) =>
  ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    const element = currentTarget.closest(`[data-scope="${scope}"]`);
    if (!element) return;
    const { documentElement: root, defaultView: view } = element.ownerDocument;
    element.setAttribute('data-amends-print', '');
    root.setAttribute('data-amends-printing', '');
    const restore = () => {
      element.removeAttribute('data-amends-print');
      root.removeAttribute('data-amends-printing');
    };
    view?.addEventListener('afterprint', restore, { once: true });
    view?.print();
  };
