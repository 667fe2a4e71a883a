import { describePictures } from './describe-pictures.js';
import { sheets } from './stories.js';

/** `locales` needs fonts that the machine brings; the others are in `first.sheets.tsx`. */
const elsewhere = ['locales', 'delay-banner', 'make-good-picker', 'order-amends'];

describePictures(
  Object.entries(sheets)
    .filter(([name]) => !elsewhere.includes(name))
    .map(([name, Subject]) => ({ name, Subject })),
);
