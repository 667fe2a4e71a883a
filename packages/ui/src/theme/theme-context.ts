'use client';

import type { CSSProperties } from 'react';
import { createContext } from 'react';

/** What a theme puts on an element: on its own wrapper, and on what is mounted elsewhere on the page. */
export interface ThemeAttributes {
  readonly 'data-amends-theme'?: string | undefined;
  readonly style?: CSSProperties | undefined;
}

/** The theme around; nothing where there is none. */
export const ThemeContext = createContext<ThemeAttributes>({});
