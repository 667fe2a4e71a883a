import { createClient } from '@amends/client';
import { AmendsProvider } from '@amends/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { backOnTrack, order, see } from '../../test/views.js';
import BasicExample from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { OrderAmends, orderAmendsAnatomy } from './index.js';
import { orderAmendsMessages } from './order-amends.messages.js';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { moment } from '../../test/moments.js';

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
      anatomy: orderAmendsAnatomy,
      messages: orderAmendsMessages,
      dos: [
        'put it above the order; it is empty while nothing is wrong.',
        'leave `view` out inside a provider that names the order: its place is kept free until it is here.',
        'name `details` where the page shows a timeline of its own already.',
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

const severalWrong = {
  orderId: '1001',
  cases: [moment(13), { ...see('runningLate'), caseId: 'another' }],
};

/** One banner, the gravest; the rest inside. */
export const SeveralWrong: Story = { args: { view: severalWrong } };

export const AskedByLaw: Story = { args: { view: order(moment(19)) } };

/** What can be looked up is fetched when it is opened. */
export const LookedUp: Story = {
  args: { onClaim: () => undefined, onFollow: () => undefined },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    for (const line of ['Where your order is', 'What we told you', 'Keep me posted']) {
      await userEvent.click(page.getByText(line));
    }
    await expect(await page.findByRole('region', { name: 'Where your order is' })).toBeVisible();
    await expect(await page.findByRole('form', { name: 'Keep me posted' })).toBeVisible();
  },
};

/** A store that nobody reaches, and no second try. */
const unreachable = () =>
  createClient({
    baseUrl: 'https://amends.test',
    fetch: () => Promise.reject(new TypeError('No network, as this story asks for.')),
    timers: { set: () => undefined, clear: () => undefined },
    attention: { isAwake: () => true, subscribe: () => () => undefined },
  });
const [unknown, known] = [unreachable(), unreachable()];

/** Nobody answers: where nothing is known, and where something was. */
export const NoConnection: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      width={720}
      states={{
        'Nothing to show': (
          <AmendsProvider client={unknown} orderId="1001">
            <OrderAmends />
          </AmendsProvider>
        ),
        'What we knew last': (
          <AmendsProvider client={known} initial={order(see('runningLate'))}>
            <OrderAmends />
          </AmendsProvider>
        ),
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await known.order('1001').refresh();
    await expect(await page.findByText(/could not show/u)).toBeVisible();
    await expect(await page.findByText(/what we knew last/u)).toBeVisible();
  },
};

/** Every state that needs no press, on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: ({ onChoose }) => (
    <Sheet
      width={720}
      states={{
        Loading: <OrderAmends />,
        'Running late': <OrderAmends view={order(see('runningLate'))} onChoose={onChoose} />,
        'Asked by a law': (
          <OrderAmends view={order(moment(19))} onChoose={onChoose} onConsent={() => undefined} />
        ),
        'Several things wrong': <OrderAmends view={severalWrong} onChoose={onChoose} />,
        'The whole shop': <OrderAmends view={order(moment(11))} />,
        'A person was asked': <OrderAmends view={order(moment(4, 1))} />,
        'To be read only': (
          <OrderAmends view={order(see('runningLate', { actions: () => ({}) }))} />
        ),
        Agreed: <OrderAmends view={order(see('runningLate', { chosen: 'store-credit' }))} />,
        Closed: <OrderAmends view={order(moment(5, 1))} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { args: { view: severalWrong }, ...variants.rightToLeft };

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
