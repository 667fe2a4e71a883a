import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';

const preview: Preview = {
  parameters: {
    // A violation fails the story's test, in the editor and in CI.
    a11y: { test: 'error' },
    layout: 'padded',
    options: { storySort: { order: ['Start', 'Guides', 'Components', '*'] } },
  },
  decorators: [
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
};

export default preview;
