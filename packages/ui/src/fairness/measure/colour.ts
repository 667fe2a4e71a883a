/** A colour as the browser paints it: red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Paint = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Paint = [255, 255, 255, 1];
const painted = new Map<string, Paint>();
let context: CanvasRenderingContext2D | null | undefined;

/** Any colour that CSS knows, relative ones and mixtures included, as it comes out on the screen. */
export function paint(colour: string): Paint {
  const known = painted.get(colour);
  if (known !== undefined) return known;
  context ??= pixel();
  if (context === null) throw new Error('Colours are read off a canvas, and there is none here.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const result: Paint = [red, green, blue, alpha / 255];
  painted.set(colour, result);
  return result;
}

function pixel(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** One colour laid over another. */
export function over([red, green, blue, alpha]: Paint, [r, g, b]: Paint): Paint {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** How far two opaque colours stand apart, as WCAG 2.2 counts it: from 1 to 21. */
export function ratio(one: Paint, other: Paint): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Paint): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** What lies under the text of an element: its own ground over those around it, white below all. */
export function groundOf(element: Element | null): Paint {
  if (element === null) return WHITE;
  const own = paint(getComputedStyle(element).backgroundColor);
  return own[3] >= 1 ? own : over(own, groundOf(element.parentElement));
}

/**
 * How far a colour on an element stands out from a ground, as it is seen: every opacity on the way up
 * lets what lies below shine through both.
 */
export function contrastOn(element: Element, colour: string, ground: Paint): number {
  let [top, below] = [over(paint(colour), ground), ground];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const opacity = Number(getComputedStyle(each).opacity);
    if (opacity >= 1) continue;
    const outside = groundOf(each.parentElement);
    const fade = ([red, green, blue]: Paint): Paint => over([red, green, blue, opacity], outside);
    [top, below] = [fade(top), fade(below)];
  }
  return ratio(top, below);
}
