import { create } from 'storybook/theming';

const shared = {
  brandTitle: 'Amends',
  brandUrl: './',
  brandTarget: '_self' as const,
  fontBase: '"Inter Variable", system-ui, sans-serif',
  appBorderRadius: 10,
  inputBorderRadius: 8,
};

/** Storybook's own look, in the colours of the stage. */
export const themes = {
  light: create({
    ...shared,
    base: 'light',
    colorPrimary: '#1d1c1a',
    colorSecondary: '#8a5200',
    appBg: '#f4f2ee',
    appContentBg: '#fbfaf8',
    appPreviewBg: '#fbfaf8',
    appBorderColor: '#e6e2db',
    barBg: '#fbfaf8',
    textColor: '#1d1c1a',
  }),
  dark: create({
    ...shared,
    base: 'dark',
    colorPrimary: '#ecebe8',
    colorSecondary: '#f0b45c',
    appBg: '#1e1d1b',
    appContentBg: '#161513',
    appPreviewBg: '#161513',
    appBorderColor: '#33312d',
    barBg: '#161513',
    textColor: '#ecebe8',
  }),
};
