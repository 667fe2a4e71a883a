import type { CaseView } from '@amends/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { OrderTimeline, orderTimelineAnatomy } from './index.js';
import { orderTimelineMessages } from './order-timeline.messages.js';

const late = see('runningLate');

/** The film and the popcorn in parcels of their own. */
const twoParcels: CaseView = {
  ...late,
  shipments: [
    ...late.shipments.map((shipment) => ({ ...shipment, lineIds: ['l1'] })),
    {
      id: 's2',
      carrier: 'UPS',
      trackingNumber: '1Z999AA10123456784',
      trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
      lineIds: ['l2'],
    },
  ],
};
const nothing: CaseView = { ...late, timeline: [], shipments: [] };

const meta = {
  title: 'Components/OrderTimeline',
  component: OrderTimeline,
  args: { view: late },
  decorators: [inColumn(560)],
  parameters: {
    docs: { subtitle: 'What happened and what is to come, parcel by parcel.' },
    notes: {
      usage,
      anatomy: orderTimelineAnatomy,
      messages: orderTimelineMessages,
      dos: [
        'keep it when the order has arrived: the number and the day are looked up afterwards.',
        'show your own work: what the store does is among the events, as squares.',
      ],
      donts: ['send the customer to the carrier to learn what the page already knows.'],
    },
  },
} satisfies Meta<typeof OrderTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const RunningLate: Story = {};

export const OldestFirst: Story = { args: { order: 'oldest-first' } };

export const SeveralParcels: Story = { args: { view: twoParcels } };

export const Delivered: Story = { args: { view: see('arrivedEarly') } };

export const NothingYet: Story = { args: { view: nothing } };

export const Example: Story = { render: () => <Basic /> };

/** The number goes to the clipboard, and the button says so. */
export const Copying: Story = {
  play: async ({ canvasElement }) => {
    const copy = within(canvasElement).queryByRole('button', { name: /^Copy/u });
    if (copy === null) return;
    await userEvent.click(copy);
    await expect(copy).toBeVisible();
  },
};

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        'On its way': <OrderTimeline view={see('onItsWay')} />,
        'Running late': <OrderTimeline view={late} />,
        'Part of it late': <OrderTimeline view={see('lateWithPartMissing')} />,
        'Several parcels': <OrderTimeline view={twoParcels} />,
        'Came back': <OrderTimeline view={see('returnedToSender')} />,
        Delivered: <OrderTimeline view={see('arrivedEarly')} />,
        'Nothing yet': <OrderTimeline view={nothing} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
