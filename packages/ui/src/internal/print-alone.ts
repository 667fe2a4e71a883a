/**
 * Prints one element of the page and nothing else: while the printer looks, the page says which
 * (`data-amends-printing`), and the stylesheet leaves the rest out.
 */
export function printAlone(element: Element): void {
  const { ownerDocument: page } = element;
  const { documentElement: root, defaultView: view } = page;
  element.setAttribute('data-amends-print', '');
  root.setAttribute('data-amends-printing', '');
  const restore = () => {
    element.removeAttribute('data-amends-print');
    root.removeAttribute('data-amends-printing');
  };
  view?.addEventListener('afterprint', restore, { once: true });
  view?.print();
}
