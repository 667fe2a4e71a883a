/// <reference types="vite/types/importMeta.d.ts" />
import { composeStories } from '@storybook/react-vite';
import type { FunctionComponent } from 'react';

type Stories = Parameters<typeof composeStories>[0];

/** A story that stands by itself: shown and played by `run`. */
export interface Standing extends FunctionComponent {
  readonly run: () => Promise<void>;
}

const files = import.meta.glob<Stories>('../../src/*/*.stories.tsx', { eager: true });

/** Every component's stories by their names, under the name of its folder. */
export const stories: Readonly<Record<string, Readonly<Record<string, Standing>>>> =
  Object.fromEntries(
    Object.entries(files).map(([path, each]) => [
      path.split('/').at(-2) ?? path,
      composeStories(each) as unknown as Readonly<Record<string, Standing>>,
    ]),
  );

/** The sheets that Storybook shows, by the name of the component: all of its states on one page. */
export const sheets: Readonly<Record<string, FunctionComponent>> = Object.fromEntries(
  Object.entries(stories).flatMap(([name, { ContactSheet }]) =>
    ContactSheet === undefined ? [] : [[name, ContactSheet] as const],
  ),
);
