'use client';

import type { ComponentPropsWithRef, ReactElement } from 'react';
import { createElement, forwardRef } from 'react';
import type { Dressable } from './appearance.js';
import { useDress } from './appearance.js';

/** An element of ours that the store may dress. `of`: `Component.part`. */
export const Dressed = forwardRef<
  unknown,
  Dressable & { readonly as: string; readonly of: string }
>(function Dressed({ as, of, ...props }, ref) {
  return createElement(as, { ...useDress()(of, props), ref });
}) as <Tag extends keyof React.JSX.IntrinsicElements>(
  props: ComponentPropsWithRef<Tag> & {
    readonly as: Tag;
    readonly of: string;
    readonly [data: `data-${string}`]: string | undefined;
  },
) => ReactElement;
