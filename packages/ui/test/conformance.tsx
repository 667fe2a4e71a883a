import { render } from '@testing-library/react';
import type { FunctionComponent, ReactNode } from 'react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from './axe.js';

/** A part as any of them: an element that takes what an element takes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parts take the props of any element
type AnyPart = FunctionComponent<any>;

/** What holds of every part: one element, which ref, class and remaining props reach; at home in its root. */
export function describeParts(
  component: string,
  parts: Readonly<Record<string, AnyPart>>,
  inRoot: (part: ReactNode) => ReactNode,
): void {
  describe.each(Object.entries(parts))(`${component}.%s`, (_name, Part) => {
    it('hands ref, class and remaining props to its element', () => {
      const ref = createRef<Element>();
      const { container } = render(
        inRoot(<Part ref={ref} className="mine" title="A title" data-mine="yes" />),
      );
      const element = document.querySelector('[data-mine="yes"]');
      expect(container.ownerDocument.contains(element)).toBe(true);
      expect(ref.current).toBe(element);
      expect(element).toHaveClass('mine');
      expect(element?.classList.item(0)).toMatch(/^amends/u);
      expect(element).toHaveAttribute('title', 'A title');
      expect(element).toHaveAttribute('data-part');
    });

    it('says which root it needs when it stands outside of it', () => {
      const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      expect(() => render(<Part />)).toThrow(`needs ${component}.Root around it`);
      silence.mockRestore();
    });
  });
}

/** Fails with what axe finds on a page that holds nothing else. */
export async function expectPageAccessible(content: ReactNode): Promise<void> {
  const { container } = render(<main>{content}</main>);
  await expectAccessible(container);
}
