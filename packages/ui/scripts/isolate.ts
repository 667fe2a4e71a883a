import type { Selector, SelectorComponent, Visitor } from 'lightningcss';

const isOurs = (component: SelectorComponent): boolean =>
  component.type === 'class' && component.name.startsWith('amends');

/** `.amends-x` as `:is(#amends, .amends-x)`: matches the same, and outweighs whatever has no id in it. */
function heavy(selector: Selector): Selector {
  return selector.map((component) =>
    isOurs(component)
      ? {
          type: 'pseudo-class',
          kind: 'is',
          selectors: [[{ type: 'id', name: 'amends' }], [component]],
        }
      : component,
  );
}

/** Makes every selector of ours outweigh the page's. */
export const isolate: Visitor<Record<string, never>> = {
  Selector: (selector) => (selector.some(isOurs) ? heavy(selector) : undefined),
};
