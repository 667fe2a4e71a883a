import { targetOf } from '../scene.js';
import { contrastOn, groundOf } from './colour.js';

/** How an answer looks, in figures. */
export interface Look {
  /** Of what is pressed, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The largest and the smallest of its words, in pixels, as they are scaled. */
  readonly largest: number;
  readonly smallest: number;
  /** Weight of the heaviest of its words. */
  readonly weight: number;
  /** WCAG contrast of its best and of its worst words. */
  readonly best: number;
  readonly worst: number;
  /** How far the worst words fall short of what WCAG asks of their size; 0 when they do not. */
  readonly short: number;
  /** How far its box stands out from what is around it, by fill or by an edge all round: 1 is not at all. */
  readonly emphasis: number;
  /** Whether a picture lies under its words: then their contrast is a guess. */
  readonly onPicture: boolean;
}

/** Measures an answer as it is painted. */
export function lookOf(answer: HTMLElement): Look {
  const target = targetOf(answer);
  const { width, height } = target.getBoundingClientRect();
  const texts = textsIn(answer).map(({ element }) => textLook(element));
  const of = (pick: (text: ReturnType<typeof textLook>) => number, none: number) =>
    texts.length === 0 ? [none] : texts.map(pick);
  return {
    width,
    height,
    largest: Math.max(...of(({ size }) => size, 0)),
    smallest: Math.min(...of(({ size }) => size, 0)),
    weight: Math.max(...of(({ weight }) => weight, 0)),
    best: Math.max(...of(({ contrast }) => contrast, 1)),
    worst: Math.min(...of(({ contrast }) => contrast, 1)),
    short: Math.max(0, ...of(({ contrast, needed }) => needed - contrast, 0)),
    emphasis: emphasisOf(target),
    onPicture: texts.some(({ onPicture }) => onPicture),
  };
}

/** Every text below an element that is rendered, with the element it stands in. */
export function textsIn(root: Element): { readonly element: HTMLElement; readonly text: string }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { parentElement: element, textContent } = walker.currentNode;
    const text = textContent?.trim() ?? '';
    if (element !== null && text !== '' && element.checkVisibility()) texts.push({ element, text });
  }
  return texts;
}

/** How the words of one element look. */
export function textLook(element: HTMLElement) {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize) * scaleOf(element);
  const weight = Number(fontWeight);
  const isLarge = size >= 24 || (size >= 18.66 && weight >= 700);
  return {
    size,
    weight,
    contrast: contrastOn(element, color, groundOf(element)),
    needed: isLarge ? 3 : 4.5,
    onPicture: hasPictureBelow(element),
  };
}

function scaleOf(element: HTMLElement): number {
  const box = element.offsetWidth > 0 ? element : element.closest('label, button, p, div');
  if (!(box instanceof HTMLElement) || box.offsetWidth === 0) return 1;
  return box.getBoundingClientRect().width / box.offsetWidth;
}

/** A picture counts until an opaque ground covers it. A gradient of one colour is no picture. */
function hasPictureBelow(element: Element | null): boolean {
  if (element === null) return false;
  const { backgroundImage, backgroundColor } = getComputedStyle(element);
  if (
    backgroundImage !== 'none' &&
    !/^linear-gradient\((.+?\)) 0px, \1 0px\)$/u.test(backgroundImage)
  )
    return true;
  const isOpaque = backgroundColor.startsWith('rgb(');
  return !isOpaque && hasPictureBelow(element.parentElement);
}

function emphasisOf(target: HTMLElement): number {
  const style = getComputedStyle(target);
  const around = groundOf(target.parentElement);
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const edges = sides.map((side) =>
    parseFloat(style[`border${side}Width`]) > 0
      ? contrastOn(target, style[`border${side}Color`], around)
      : 1,
  );
  return Math.max(contrastOn(target, style.backgroundColor, around), Math.min(...edges));
}
