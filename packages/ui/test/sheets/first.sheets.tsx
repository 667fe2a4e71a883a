import { describePictures } from './describe-pictures.js';
import { sheets } from './stories.js';
import { see } from '../views.js';
import { ApologyDialog } from '../../src/index.js';

const dialogs = {
  'running-late': see('runningLate'),
  'a-letter-alone': see('atRisk'),
  agreed: see('runningLate', { chosen: 'refund-shipping' }),
};

// What a customer meets first.
describePictures([
  ...['delay-banner', 'make-good-picker', 'order-amends'].map((name) => {
    const { [name]: Subject } = sheets;
    if (Subject === undefined) throw new Error(`${name} has no contact sheet.`);
    return { name, Subject };
  }),
  ...Object.entries(dialogs).map(([state, view]) => ({
    name: `apology-dialog-${state}`,
    isWindow: true,
    Subject: ({ direction }: { readonly direction: 'ltr' | 'rtl' }) => (
      <ApologyDialog view={{ ...view, direction }} open onChoose={() => undefined} />
    ),
  })),
]);
