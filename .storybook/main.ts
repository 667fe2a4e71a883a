import type { StorybookConfig } from '@storybook/react-vite';
import type { Rolldown } from 'vite';
import remarkGfm from 'remark-gfm';
import { defaultClientConditions, mergeConfig } from 'vite';

type LogFilter = NonNullable<Rolldown.InputOptions['onLog']>;

/** `'use client'` means nothing in Storybook, and every component carries it. */
const withoutDirectiveWarnings: LogFilter = (level, log, handle) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
};

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../packages/ui/src/**/*.stories.tsx',
    '../apps/lab/@(situations|delay-lab|theme-studio|copy-desk)/**/*.stories.tsx',
    '../apps/docs/**/*.mdx',
  ],
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
    reactDocgenTypescriptOptions: { tsconfigPath: 'packages/ui/tsconfig.json' },
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
