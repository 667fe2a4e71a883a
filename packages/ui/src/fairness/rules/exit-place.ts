import type { FairnessFinding } from '../finding.js';
import { found } from '../finding.js';
import { tabStop, wayTo } from '../measure/way.js';
import type { Way } from '../measure/way.js';
import type { Scene } from '../scene.js';

/** What a test counted where a way leads over more than one page: presses and fields together. */
export interface FairnessSteps {
  readonly exit?: number | undefined;
  readonly goodwill?: number | undefined;
}

/** The exit comes before every goodwill, and is no further away. */
export function judgeExitPlace(scene: Scene, counted: FairnessSteps): FairnessFinding[] {
  return [...after(scene), ...further(scene, counted)];
}

function after({ exit, goodwill }: Scene): FairnessFinding[] {
  if (exit === null) return [];
  const orders = {
    'in the markup, and so for who hears the page': (gift: HTMLElement) =>
      (gift.compareDocumentPosition(exit) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    'on the screen': (gift: HTMLElement) => isSeenBefore(gift, exit),
    'for the Tab key': (gift: HTMLElement) => {
      const [first, second] = [tabStop(gift), tabStop(exit)];
      return first >= 0 && second >= 0 && first < second;
    },
  };
  const late = Object.entries(orders).filter(([, comesBefore]) => goodwill.some(comesBefore));
  if (late.length === 0) return [];
  const places = late.map(([where]) => where).join('; ');
  return [
    found('exit-after-goodwill', exit, `The way out comes after goodwill ${places}.`, {
      before: goodwill.filter((gift) => late.some(([, comesBefore]) => comesBefore(gift))).length,
    }),
  ];
}

function isSeenBefore(one: HTMLElement, other: HTMLElement): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  if (a.width === 0 || b.width === 0) return false;
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (shared < Math.min(a.height, b.height) / 2) return a.top < b.top - 1;
  const isRightToLeft = getComputedStyle(other).direction === 'rtl';
  return isRightToLeft ? a.right > b.right + 1 : a.left < b.left - 1;
}

function further({ exit, keeps, goodwill }: Scene, counted: FairnessSteps): FairnessFinding[] {
  const rivals = [...keeps, ...goodwill].map(wayTo);
  if (exit === null || rivals.length === 0) return [];
  const own = wayTo(exit);
  const exitSteps = counted.exit ?? length(own);
  const shortest = counted.goodwill ?? Math.min(...rivals.map(length));
  const leaves = own.leaves && !rivals.some((each) => each.leaves) && counted.exit === undefined;
  if (exitSteps <= shortest && !leaves) return [];
  const figures = { exit: exitSteps, goodwill: shortest, presses: own.presses, fields: own.fields };
  return [
    found(
      'exit-more-steps',
      exit,
      leaves
        ? 'The way out is a link to another page, where the others are answered here.'
        : `The way out takes ${exitSteps} steps (presses and fields); the shortest other way ${shortest}.`,
      figures,
    ),
  ];
}

const length = ({ presses, fields }: Way): number => presses + fields;
