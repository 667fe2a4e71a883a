'use client';

import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';

/** What any element takes that is dressed. */
export interface Dressable {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** How a store has everything inside of `AmendsAppearance` dressed. */
export interface Appearance {
  /** The same props in the store’s own clothes. `of`: `Component.part`. */
  readonly dress: <Props extends Dressable>(of: string, props: Props) => Props;
}

/** Nothing around: ours. The work is done by `AmendsAppearance`, so that only who uses it loads it. */
export const AppearanceContext = createContext<Appearance | null>(null);

/** Dresses the props of an element, where the store has `AmendsAppearance` around it. */
export function useDress(): Appearance['dress'] {
  return useContext(AppearanceContext)?.dress ?? asItIs;
}

const asItIs: Appearance['dress'] = (_of, props) => props;
