import { describePictures } from '../test/sheets/describe-pictures.js';
import { sheets } from '../test/sheets/stories.js';
import { see } from '../test/views.js';
import { ApologyDialog } from './index.js';

const dialogs = {
  'running-late': see('runningLate'),
  'a-letter-alone': see('atRisk'),
  agreed: see('runningLate', { chosen: 'refund-shipping' }),
};

// What a customer meets first; `pnpm sheets` looks at the rest too.
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
