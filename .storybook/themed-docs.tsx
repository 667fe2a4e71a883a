import { DocsContainer } from '@storybook/addon-docs/blocks';
import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import type { PropsWithChildren } from 'react';
import { addons } from 'storybook/preview-api';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { themes } from './brand.js';

/** Docs pages in the theme that the toolbar names. */
export function ThemedDocs(props: PropsWithChildren<DocsContainerProps>) {
  const [name, setName] = useState(
    () => new URLSearchParams(window.location.search).get('globals')?.match(/theme:(\w+)/u)?.[1],
  );
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({ globals }: { globals: Record<string, unknown> }): void => {
      setName(globals.theme === 'dark' ? 'dark' : 'light');
    };
    channel.on(GLOBALS_UPDATED, follow);
    return () => {
      channel.off(GLOBALS_UPDATED, follow);
    };
  }, []);
  // Stories have their decorator for it; a page without stories has not.
  useEffect(() => {
    document.documentElement.dataset.theme = name ?? 'light';
  }, [name]);
  return <DocsContainer {...props} theme={name === 'dark' ? themes.dark : themes.light} />;
}
