import { composeStories } from '@storybook/react-vite';
import type { FunctionComponent } from 'react';

type Stories = Parameters<typeof composeStories>[0];

/** The sheet that Storybook shows: every state of a component on one page. */
export function sheetOf(stories: Stories): FunctionComponent {
  const { ContactSheet } = composeStories(stories) as Record<string, FunctionComponent>;
  if (ContactSheet === undefined) throw new Error('These stories have no contact sheet.');
  return ContactSheet;
}
