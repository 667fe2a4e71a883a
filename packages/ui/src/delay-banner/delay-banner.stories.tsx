import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { backOnTrack, see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import Headless from './examples/headless.js';
import OwnArrangementExample from './examples/own-arrangement.js';
import OwnLookExample from './examples/own-look.js';
import { delayBannerMessages } from './delay-banner.messages.js';
import { DelayBanner, delayBannerAnatomy } from './index.js';

const meta = {
  title: 'Components/DelayBanner',
  component: DelayBanner,
  args: { view: see('runningLate'), onOpen: fn() },
  parameters: {
    docs: { subtitle: 'Says on the page that an order is late, and what now.' },
    notes: {
      usage,
      anatomy: delayBannerAnatomy,
      messages: delayBannerMessages,
      dos: [
        'put it where the customer looks first: above the order, not in a corner.',
        'render it on the server, so that it arrives with the page and moves nothing.',
        'give `href` beside `onOpen`, and the way to the options works without JavaScript.',
      ],
      donts: [
        'make it red: a late parcel is trouble, not danger.',
        'give it a live role: it stands on the page, and changes are announced by the provider.',
        'hide it while a choice is open: it cannot be dismissed then, and that is fair.',
      ],
    },
  },
} satisfies Meta<typeof DelayBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const RunningLate: Story = {};

export const AtRisk: Story = { args: { view: see('atRisk') } };

export const Stalled: Story = { args: { view: see('stalled') } };

export const PartOfItLate: Story = { args: { view: see('lateWithPartMissing') } };

export const NoDateYet: Story = { args: { view: see('neverShipped') } };

export const CameBack: Story = { args: { view: see('returnedToSender') } };

export const Lost: Story = { args: { view: see('lost') } };

export const NotReceived: Story = { args: { view: see('contested') } };

export const BackOnTrack: Story = { args: { view: backOnTrack() } };

export const ArrivedLate: Story = { args: { view: see('deliveredLate') } };

export const Agreed: Story = {
  args: { view: see('runningLate', { chosen: 'discount-this-order' }) },
};

/** Nothing waits for the customer, so the notice may go; it is remembered. */
export const Dismissible: Story = {
  args: { view: see('atRisk'), onDismissedChange: fn() },
  play: async ({ canvasElement, args }) => {
    localStorage.clear();
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Hide this notice' }));
    await expect(args.onDismissedChange).toHaveBeenCalledWith(true, { reason: 'dismiss-button' });
    await expect(canvasElement.querySelector('[data-scope]')).toBeNull();
    localStorage.clear();
  },
};

export const Example: Story = { render: () => <Basic /> };

export const OwnArrangement: Story = { render: () => <OwnArrangementExample /> };

export const OwnLook: Story = { render: () => <OwnLookExample /> };

export const WithoutLook: Story = { render: () => <Headless /> };

const states = {
  'Running late': see('runningLate'),
  'May be late': see('atRisk'),
  'Not moving': see('stalled'),
  'Part of it late': see('lateWithPartMissing'),
  'No date yet': see('neverShipped'),
  'Came back': see('returnedToSender'),
  'Marked as delivered': see('contested'),
  'Back on track': backOnTrack(),
  'Arrived late': see('deliveredLate'),
  Agreed: see('runningLate', { chosen: 'refund-shipping' }),
};

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: ({ onOpen }) => (
    <Sheet
      states={Object.fromEntries(
        Object.entries(states).map(([name, view]) => [
          name,
          <DelayBanner key={name} view={view} onOpen={onOpen} dismissed={false} />,
        ]),
      )}
    />
  ),
};

/** One state in the widths it may be given. */
export const Widths: Story = {
  parameters: sheetParameters,
  render: (args) => (
    <Sheet
      states={Object.fromEntries(
        [300, 420, 640, 900].map((width) => [
          `${width} px`,
          <div key={width} style={{ inlineSize: width, maxInlineSize: '100%' }}>
            <DelayBanner {...args} />
          </div>,
        ]),
      )}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
