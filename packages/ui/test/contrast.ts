/** A colour as the browser paints it: red, green and blue from 0 to 255, alpha from 0 to 1. */
type Paint = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true });
const painted = new Map<string, Paint>();

/** Any colour that CSS knows, relative ones and mixtures included, as it comes out on the screen. */
export function paint(colour: string): Paint {
  const known = painted.get(colour);
  if (known) return known;
  if (context === null) throw new Error('There is no canvas.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const result: Paint = [red, green, blue, alpha / 255];
  painted.set(colour, result);
  return result;
}

/** One colour laid over another. */
function over([red, green, blue, alpha]: Paint, [r, g, b]: Paint): Paint {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

function luminance([red, green, blue]: Paint): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratio(one: Paint, other: Paint): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far two colours stand apart, as WCAG 2.2 counts it: from 1 to 21. */
export const contrast = (colour: string, ground: string): number => {
  const below = paint(ground);
  return ratio(over(paint(colour), below), below);
};

/** What lies under the text of an element: its own ground over those around it, white below all. */
export function groundOf(element: Element | null): Paint {
  if (element === null) return [255, 255, 255, 1];
  const own = paint(getComputedStyle(element).backgroundColor);
  return own[3] >= 1 ? own : over(own, groundOf(element.parentElement));
}

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
