import { groundOf, over, paint, ratio } from '../src/fairness/measure/colour.js';

/** How far two colours stand apart, as WCAG 2.2 counts it: from 1 to 21. */
export const contrast = (colour: string, ground: string): number => {
  const below = paint(ground);
  return ratio(over(paint(colour), below), below);
};

/** One text on the page with what it lies on. */
export interface TextPair {
  readonly element: Element;
  readonly text: string;
  readonly ratio: number;
  /** What WCAG 2.2 AA asks of it: 3 for large text, else 4.5 (success criterion 1.4.3). */
  readonly needed: number;
}

/** Every text within an element that can be seen, with its contrast. */
export function textPairs(root: Element): readonly TextPair[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pairs: TextPair[] = [];
  while (walker.nextNode()) {
    const { parentElement: element, textContent } = walker.currentNode;
    const text = textContent?.trim() ?? '';
    if (element === null || text === '' || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none') continue;
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const ground = groundOf(element);
    pairs.push({
      element,
      text,
      ratio: ratio(over(paint(color), ground), ground),
      needed: isLarge ? 3 : 4.5,
    });
  }
  return pairs;
}

/** How far a line or a mark of an element stands out from what is around the element. */
export function edgeContrast(element: Element, colour: string): number {
  const ground = groundOf(element.parentElement);
  return ratio(over(paint(colour), ground), ground);
}
