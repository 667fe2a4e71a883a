import { describePictures } from '../test/pictures/describe-pictures.js';
import { sheetOf } from '../test/pictures/stories.js';
import { see } from '../test/views.js';
import * as bannerStories from './delay-banner/delay-banner.stories.js';
import { ApologyDialog } from './index.js';
import * as pickerStories from './make-good-picker/make-good-picker.stories.js';
import * as orderStories from './order-amends/order-amends.stories.js';

const dialogs = {
  'running-late': see('runningLate'),
  'a-letter-alone': see('atRisk'),
  agreed: see('runningLate', { chosen: 'refund-shipping' }),
};

// What a customer meets first; `pnpm pictures` looks at the rest too.
describePictures([
  { name: 'delay-banner', Subject: sheetOf(bannerStories) },
  { name: 'make-good-picker', Subject: sheetOf(pickerStories) },
  { name: 'order-amends', Subject: sheetOf(orderStories) },
  ...Object.entries(dialogs).map(([state, view]) => ({
    name: `apology-dialog-${state}`,
    isWindow: true,
    Subject: ({ direction }: { readonly direction: 'ltr' | 'rtl' }) => (
      <ApologyDialog view={{ ...view, direction }} open onChoose={() => undefined} />
    ),
  })),
]);
