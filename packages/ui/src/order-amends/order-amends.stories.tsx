import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { backOnTrack, order, see } from '../../test/views.js';
import BasicExample from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { OrderAmends } from './index.js';
import { orderAmendsMessages } from './order-amends.messages.js';

const meta = {
  title: 'Components/OrderAmends',
  component: OrderAmends,
  args: {
    view: order(see('runningLate')),
    onChoose: ({ pick }) => see('runningLate', { chosen: pick }),
  },
  parameters: {
    docs: { subtitle: 'All there is to say about an order in trouble, in one element.' },
    notes: {
      usage,
      messages: orderAmendsMessages,
      dos: [
        'put it above the order; it is empty while nothing is wrong.',
        'wrap the page in `AmendsProvider` with a client, and it stays fresh by itself.',
      ],
      donts: ['import the dialog beside it: it fetches the dialog when it is wanted.'],
    },
  },
} satisfies Meta<typeof OrderAmends>;

export default meta;
type Story = StoryObj<typeof meta>;

export const RunningLate: Story = {};

export const Agreed: Story = {
  args: { view: order(see('runningLate', { chosen: 'store-credit' })) },
};

export const BackOnTrack: Story = { args: { view: order(backOnTrack()) } };

export const NothingWrong: Story = { args: { view: order(see('onItsWay')) } };

export const Example: Story = { render: () => <BasicExample /> };

/** From the banner to the receipt. */
export const Choosing: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'See your options' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: /^Keep the order/u }));
    await userEvent.click(dialog.getByRole('radio', { name: /^Postage back/u }));
    await userEvent.click(dialog.getByRole('button', { name: 'Take the postage back' }));
    await userEvent.click(await dialog.findByRole('button', { name: 'Done' }));
    await expect(
      within(canvasElement).getByRole('button', { name: 'See what we agreed' }),
    ).toHaveFocus();
  },
};
