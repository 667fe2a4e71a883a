import { forwardRef } from 'react';
import type { PromiseBadgeRootProps } from './promise-badge-parts.js';
import {
  PromiseBadgeCutOff as CutOff,
  PromiseBadgeKept as Kept,
  PromiseBadgePromise as Promised,
  PromiseBadgeRoot as Root,
} from './promise-badge-parts.js';

const Ready = forwardRef<HTMLDivElement, PromiseBadgeRootProps>(function PromiseBadge(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Promised />
          <CutOff />
          <Kept />
        </>
      )}
    </Root>
  );
});

/**
 * What is promised before the order, on the product, in the bag and at checkout: a date, never a speed;
 * until when to order for it, while that is true; and how many such promises were kept.
 */
export const PromiseBadge = Object.assign(Ready, { Root, Promise: Promised, CutOff, Kept });
