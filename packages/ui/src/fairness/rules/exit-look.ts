import type { FairnessFinding } from '../finding.js';
import { found } from '../finding.js';
import { lookOf } from '../measure/look.js';
import type { Look } from '../measure/look.js';
import { unseen } from '../measure/seen.js';
import { unreachable } from '../measure/way.js';
import type { Scene } from '../scene.js';
import { controlOf } from '../scene.js';

/** Rounding of pixels is no unfairness. */
const ENOUGH = 0.95;
/** A difference that nobody sees is none. */
const ALIKE = 0.85;
const HALF = 0.5;
const SMALLEST_TARGET = 24;

/** The exit against everything that stands beside it: seen, reached, as large and as bright. */
export function judgeExitLook(scene: Scene): FairnessFinding[] {
  const { exit, keeps, goodwill } = scene;
  if (exit === null) return [];
  const hidden = unseen(exit);
  const lost = unreachable(exit);
  const findings = [
    hidden === null ? null : found('exit-hidden', exit, `The way out ${hidden}.`),
    lost === null
      ? null
      : found('exit-unreachable', exit, `The keyboard does not get to the way out: ${lost}.`),
  ];
  if (hidden !== null) return findings.filter((each) => each !== null);

  const own = lookOf(exit);
  const beside = keeps.map(lookOf);
  const gifts = goodwill.map(lookOf);
  const rivals = [...beside, ...gifts];
  findings.push(
    smaller(exit, own, beside, gifts),
    smallerText(exit, own, rivals),
    dimmer(exit, own, rivals),
    plainer(scene, own, [...keeps, ...goodwill].filter(isUnmarked).map(lookOf)),
    own.onPicture
      ? found('unmeasured', exit, 'The words of the way out stand on a picture.')
      : null,
  );
  return findings.filter((each) => each !== null);
}

function smaller(exit: Element, own: Look, beside: readonly Look[], gifts: readonly Look[]) {
  const area = ({ width, height }: Look) => Math.round(width * height);
  const side = ({ width, height }: Look) => Math.round(Math.min(width, height));
  // An equal has the same box. A gift is as long as its words, and the way out no thinner than any.
  const equal = Math.max(0, ...beside.map(area)) * ENOUGH;
  const longest = beside.length > 0 ? 0 : Math.max(0, ...gifts.map(area)) * HALF;
  const thinnest = gifts.length === 0 ? 0 : Math.min(...gifts.map(side)) * ENOUGH;
  const isSmaller = area(own) < Math.max(equal, longest) || side(own) < thinnest;
  if (!isSmaller && side(own) >= SMALLEST_TARGET) return null;
  const [width, height] = [Math.round(own.width), Math.round(own.height)];
  const largest = Math.max(0, ...[...beside, ...gifts].map(area));
  return found(
    'exit-smaller',
    exit,
    isSmaller
      ? `The way out takes ${width} × ${height} px (${area(own)} px²); beside it stand ${largest} px².`
      : `The way out takes ${width} × ${height} px; a finger needs ${SMALLEST_TARGET}.`,
    { width, height, area: area(own), beside: largest },
  );
}

function smallerText(exit: Element, own: Look, rivals: readonly Look[]) {
  const largest = Math.max(0, ...rivals.map((each) => each.largest));
  const smallest = Math.min(...rivals.map((each) => each.smallest));
  const weight = Math.max(0, ...rivals.map((each) => each.weight));
  const isSmaller =
    own.largest < largest * ENOUGH ||
    (rivals.length > 0 && own.smallest < smallest * ENOUGH) ||
    own.weight <= weight - 100;
  if (!isSmaller) return null;
  const figures = {
    largest: round(own.largest),
    smallest: round(own.smallest),
    weight: own.weight,
    besideLargest: round(largest),
    besideSmallest: round(smallest),
    besideWeight: weight,
  };
  return found(
    'exit-smaller-text',
    exit,
    `Its words are ${figures.smallest} to ${figures.largest} px, weight ${own.weight}; the others' ${figures.besideSmallest} to ${figures.besideLargest} px, weight ${weight}.`,
    figures,
  );
}

function dimmer(exit: Element, own: Look, rivals: readonly Look[]) {
  const best = Math.max(1, ...rivals.map((each) => each.best));
  const worst = rivals.length === 0 ? 1 : Math.min(...rivals.map((each) => each.worst));
  const isDimmer = own.best < best * ALIKE || own.worst < worst * ALIKE;
  if (!isDimmer && own.short === 0) return null;
  const figures = {
    best: round(own.best),
    worst: round(own.worst),
    besideBest: round(best),
    besideWorst: round(worst),
  };
  return found(
    'exit-dimmer',
    exit,
    `Its words stand out by ${figures.worst} to ${figures.best}; the others' by ${figures.besideWorst} to ${figures.besideBest}${own.short > 0 ? '. WCAG asks for 4.5, or 3 where they are large' : ''}.`,
    figures,
  );
}

/** What is marked may stand out: that is the customer's own doing. */
function plainer({ exit }: Scene, own: Look, rivals: readonly Look[]) {
  const most = Math.max(1, ...rivals.map((each) => each.emphasis));
  if (exit === null || most < 1.5 || own.emphasis >= most * ALIKE) return null;
  const figures = { emphasis: round(own.emphasis), beside: round(most) };
  return found(
    'exit-plainer',
    exit,
    `Its box stands out from the page by ${figures.emphasis}; one beside it by ${figures.beside}.`,
    figures,
  );
}

function isUnmarked(answer: HTMLElement): boolean {
  const control = controlOf(answer);
  return control?.matches(':checked, [aria-checked="true"]') !== true;
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
