import { describePictures } from './describe-pictures.js';
import { sheetOf } from './stories.js';

const files = import.meta.glob<Parameters<typeof sheetOf>[0]>(
  [
    '../../src/*/*.stories.tsx',
    // Their letters come in fonts that the machine brings.
    '!../../src/locales/*',
    // `pictures.browser.test.tsx` looks at these.
    '!../../src/{apology-dialog,delay-banner,make-good-picker,order-amends}/*',
  ],
  { eager: true },
);

describePictures(
  Object.entries(files).map(([path, stories]) => ({
    name: path.split('/').at(-2) ?? path,
    Subject: sheetOf(stories),
  })),
);
