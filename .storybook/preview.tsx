import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { ComponentPage } from './component-page.js';
import { ThemedDocs } from './themed-docs.js';
import { withLook, withStage } from './stage.js';
import { languages } from '../packages/ui/test/languages.js';
import './preview.css';
import '../packages/ui/src/styles.css';
import '../packages/ui/src/themes/datum.css';
import '../packages/ui/src/themes/folio.css';
import '../packages/ui/src/themes/hearth.css';

const viewports = {
  phone: { name: 'Phone, 390', styles: { width: '390px', height: '844px' } },
  tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' } },
  desk: { name: 'Desk, 1280', styles: { width: '1280px', height: '800px' } },
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A violation fails the story's test, in the editor and in CI.
    a11y: { test: 'error' },
    layout: 'padded',
    viewport: { options: viewports },
    backgrounds: { disable: true },
    // Sources as they are written: a view printed back as JSX says nothing, at great length.
    docs: { container: ThemedDocs, page: ComponentPage, source: { type: 'code' } },
    controls: { expanded: true },
    options: {
      storySort: { order: ['Start', 'Guides', 'Situations', 'Components', 'Reference', '*'] },
    },
  },
  globalTypes: {
    look: {
      description: 'Theme of the components',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'store', title: 'The store’s own' },
          { value: 'folio', title: 'Folio' },
          { value: 'datum', title: 'Datum' },
          { value: 'hearth', title: 'Hearth' },
        ],
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Locale of the view',
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en-US', title: 'English' },
          ...Object.entries(languages).map(([value, { name }]) => ({ value, title: name })),
          { value: 'en-XA', title: 'Long words (pseudo)' },
        ],
      },
    },
  },
  initialGlobals: { look: 'store', direction: 'ltr', locale: 'en-US' },
  decorators: [
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
    withLook,
    withStage,
  ],
};

export default preview;
