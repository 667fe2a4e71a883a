import type { StorybookConfig } from '@storybook/react-vite';
import type { Rolldown } from 'vite';
import remarkGfm from 'remark-gfm';
import { defaultClientConditions, mergeConfig } from 'vite';
import { maturityOf } from './maturity.ts';

type LogFilter = NonNullable<Rolldown.InputOptions['onLog']>;

/** `'use client'` means nothing in Storybook, and every component carries it. */
const withoutDirectiveWarnings: LogFilter = (level, log, handle) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
};

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../packages/ui/src/**/*.stories.tsx',
    '../apps/lab/@(situations|delay-lab|theme-studio|copy-desk|notices)/**/*.stories.tsx',
    '../apps/docs/**/*.mdx',
  ],
  // A component's mark becomes a tag of its stories: the sidebar shows it, and can be filtered by it.
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (file, options) => {
        const entries = await indexer.createIndex(file, options);
        return entries.map((entry) => {
          const maturity = maturityOf(entry.title ?? '');
          return maturity === null ? entry : { ...entry, tags: [...(entry.tags ?? []), maturity] };
        });
      },
    })),
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in the guides.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-themes',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    // The components' own project: the one of the root holds only configuration.
    reactDocgenTypescriptOptions: {
      tsconfigPath: 'packages/ui/tsconfig.json',
      // A text is set as a text, and a yes or no by a switch, though either may be left out.
      shouldRemoveUndefinedFromOptional: true,
    },
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['@amends/source', ...defaultClientConditions] },
      build: {
        rolldownOptions: { onLog: withoutDirectiveWarnings },
      },
    }),
};

export default config;
