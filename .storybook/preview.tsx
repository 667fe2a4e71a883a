import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { ComponentPage } from './component-page.js';
import { ThemedDocs } from './themed-docs.js';
import { clocks } from './clock.js';
import { expectQuietConsole, listenToConsole } from './console-guard.js';
import { expectEveryTheme } from './every-theme.js';
import { targetSize } from './sheet.js';
import { withLook, withMotion, withStage } from './stage.js';
import { languages } from '../packages/ui/test/languages.js';
import './preview.css';
import '../packages/ui/src/styles.css';
import '../packages/ui/src/themes/datum.css';
import '../packages/ui/src/themes/folio.css';
import '../packages/ui/src/themes/hearth.css';

const viewports = {
  small: { name: 'Small phone, 320', styles: { width: '320px', height: '568px' } },
  phone: { name: 'Phone, 390', styles: { width: '390px', height: '844px' } },
  tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' } },
  narrow: { name: 'Narrow desk, 1024', styles: { width: '1024px', height: '768px' } },
  desk: { name: 'Desk, 1440', styles: { width: '1440px', height: '900px' } },
};

/** A function is not something to type into a field: what it is told shows in the stories. */
const withoutHandlerControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      /^on[A-Z]/u.test(name) ? { ...type, control: false } : type,
    ]),
  );

const preview: Preview = {
  argTypesEnhancers: [withoutHandlerControls],
  tags: ['autodocs'],
  parameters: {
    // A violation fails the story's test, in the editor and in CI.
    a11y: { test: 'error', config: { rules: [targetSize] } },
    layout: 'padded',
    viewport: { options: viewports },
    backgrounds: { disable: true },
    // Sources as they are written: a view printed back as JSX says nothing, at great length.
    docs: { container: ThemedDocs, page: ComponentPage, source: { type: 'code' } },
    controls: { expanded: true },
    options: {
      // From the first thing to read to the last thing to look up; components in the order in which a
      // customer meets them. Storybook reads this without running it, so it stands here as it is.
      storySort: {
        method: 'alphabetical',
        order: [
          'Start here',
          ['Amends'],
          'Components',
          [
            'OrderAmends',
            'PromiseBadge',
            'DelayBanner',
            'ApologyDialog',
            'MakeGoodPicker',
            'ConsentPrompt',
            'AskForm',
            'Receipt',
            'RecoveryReceipt',
            'FollowUpNote',
            'PromiseLedger',
            'OrderTimeline',
            'UpdatesSignup',
            'ReportProblem',
            'IncidentBanner',
            'IncidentTimeline',
          ],
          'Situations',
          ['The twenty', 'In every language'],
          'Lab',
          ['Delay Lab', 'Theme studio', 'Copy desk'],
          'Themes',
          'Guides',
          [
            'Quick start',
            'How a verdict is reached',
            'The life of a case',
            'The Delay Lab',
            'Writing an apology',
            'Words and locales',
            'Remedies and offers',
            'Policies',
            'What the law asks',
            'Promises and calendars',
          ],
          'Reference',
          '*',
        ],
      },
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
    clock: {
      description: 'How much later the story is looked at',
      toolbar: {
        title: 'Clock',
        icon: 'time',
        dynamicTitle: true,
        items: Object.entries(clocks).map(([value, { title }]) => ({ value, title })),
      },
    },
    motion: {
      description: 'Motion',
      toolbar: {
        title: 'Motion',
        icon: 'play',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full motion' },
          { value: 'reduced', title: 'Reduced motion' },
        ],
      },
    },
  },
  initialGlobals: {
    look: 'store',
    direction: 'ltr',
    locale: 'en-US',
    clock: 'own',
    motion: 'full',
  },
  beforeEach: listenToConsole,
  afterEach: async ({ parameters }) => {
    expectQuietConsole();
    await expectEveryTheme(parameters);
  },
  decorators: [
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
    withLook,
    withMotion,
    withStage,
  ],
};

export default preview;
