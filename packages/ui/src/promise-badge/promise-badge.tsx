import {
  PromiseBadgeCutOff as CutOff,
  PromiseBadgeKept as Kept,
  PromiseBadgePromise as Promised,
  PromiseBadgeRoot as Root,
} from './promise-badge-parts.js';
import { compound } from '../internal/compound.js';

/**
 * What is promised before the order, on the product, in the bag and at checkout: a date, never a speed;
 * until when to order for it, while that is true; and how many such promises were kept.
 */
export const PromiseBadge = compound(
  'PromiseBadge',
  <>
    <Promised />
    <CutOff />
    <Kept />
  </>,
  { Root, Promise: Promised, CutOff, Kept },
);
