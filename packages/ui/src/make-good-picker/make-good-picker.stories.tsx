import { problemError, transportError } from '@amends/client';
import type { ChooseHandler } from '@amends/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { see, tooLate } from '../../test/views.js';
import OwnArrangementExample from './examples/own-arrangement.js';
import OwnHandlerExample from './examples/own-handler.js';
import usage from './examples/own-handler.js?raw';
import PlainFormExample from './examples/plain-form.js';
import { MakeGoodPicker, makeGoodPickerAnatomy } from './index.js';
import { makeGoodPickerMessages } from './make-good-picker.messages.js';

const late = see('runningLate');
const keeps: ChooseHandler = ({ pick }) => see('runningLate', { chosen: pick });

const meta = {
  title: 'Components/MakeGoodPicker',
  component: MakeGoodPicker,
  args: { view: late, onChoose: keeps },
  decorators: [inColumn(560)],
  parameters: {
    docs: { subtitle: 'Lets the customer choose how it is made good. Nothing is picked for them.' },
    notes: {
      usage,
      anatomy: makeGoodPickerAnatomy,
      messages: makeGoodPickerMessages,
      dos: [
        'render it on the server: it is a form, and posts before any script has come.',
        'say where the right to cancel comes from; the view brings the citation.',
        'resolve `onChoose` to the case afterwards, so that the receipt can be shown.',
      ],
      donts: [
        'mark an answer for the customer: silence must never buy anything.',
        'make the way out smaller, dimmer or later than a gift; a test measures both.',
        'count down to anything: the end of the offer is a date, in words.',
      ],
    },
  },
} satisfies Meta<typeof MakeGoodPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Marks an answer to each decision and sends it, as a customer would. */
async function choose(canvasElement: HTMLElement, answer = /^Postage back/u): Promise<void> {
  const canvas = within(canvasElement);
  await userEvent.click(canvas.getByRole('radio', { name: /^Keep the order/u }));
  await userEvent.click(canvas.getByRole('radio', { name: answer }));
  await userEvent.click(canvas.getByRole('button'));
}

export const Untouched: Story = {};

export const Marked: Story = {
  args: { defaultValue: { decision: 'keep', option: 'discount-this-order', text: '' } },
};

export const Cancelling: Story = {
  args: { defaultValue: { decision: 'exit', option: null, text: '' } },
};

export const SomethingElse: Story = {
  args: {
    defaultValue: { decision: 'keep', option: 'ask', text: 'Could you call me on Saturday?' },
  },
};

/** Where the order has come, there is nothing left to cancel: one decision. */
export const OneDecision: Story = {
  args: {
    view: see('deliveredLate'),
    onChoose: ({ pick }) => see('deliveredLate', { chosen: pick }),
  },
};

export const SendAgainOrMoneyBack: Story = { args: { view: see('returnedToSender') } };

/** Where the right to cancel is the law’s, it says which. */
export const StatutoryExit: Story = {
  args: {
    view: {
      ...late,
      offer: late.offer && {
        ...late.offer,
        exit: late.offer.exit && { ...late.offer.exit, basis: '16 CFR 435.2' },
      },
    },
  },
};

export const NothingPicked: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByText(/keep or cancel the order/u)).toHaveFocus();
  },
};

export const Sending: Story = {
  args: { onChoose: () => new Promise<never>(() => undefined) },
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    await expect(within(canvasElement).getByRole('button')).toHaveTextContent('Sending…');
  },
};

export const Kept: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    await expect(await within(canvasElement).findByText(/^Agreed/u)).toBeVisible();
  },
};

/** Another tab was first: its choice stands, and is shown. */
export const ChosenElsewhere: Story = {
  args: {
    onChoose: () => ({
      ok: false,
      error: problemError('already_chosen', 'A choice was kept before.', {
        status: 409,
        view: see('runningLate', { chosen: 'store-credit' }),
      }),
    }),
  },
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    await expect(await within(canvasElement).findByText(/settled before/u)).toBeVisible();
  },
};

export const Changed: Story = {
  args: {
    onChoose: () => ({
      ok: false,
      error: problemError('offer_changed', 'A fresh offer stands.', { status: 409 }),
    }),
  },
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    await expect(await within(canvasElement).findByText(/has changed/u)).toBeVisible();
  },
};

export const Failed: Story = {
  args: { onChoose: () => ({ ok: false, error: transportError('timeout', 'No answer in time.') }) },
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    await expect(await within(canvasElement).findByText(/did not reach us/u)).toBeVisible();
    await expect(within(canvasElement).getByRole('button')).toHaveTextContent('Send it again');
  },
};

export const Offline: Story = {
  args: { onChoose: () => ({ ok: false, error: transportError('offline', 'Nothing came back.') }) },
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    await expect(await within(canvasElement).findByText(/You are offline/u)).toBeVisible();
  },
};

export const Expired: Story = {
  args: { view: tooLate() },
};

/** Seen by somebody who may not answer: the store’s own staff, or a link without the key. */
export const ReadOnly: Story = {
  render: () => <MakeGoodPicker view={see('runningLate', { actions: () => ({}) })} />,
};

export const Example: Story = { render: () => <OwnHandlerExample /> };

export const PlainForm: Story = { render: () => <PlainFormExample /> };

export const OwnArrangement: Story = { render: () => <OwnArrangementExample /> };

/** Every state that needs no press, on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        Untouched: <MakeGoodPicker view={late} onChoose={keeps} />,
        Marked: (
          <MakeGoodPicker
            view={late}
            onChoose={keeps}
            defaultValue={{ decision: 'keep', option: 'refund-shipping', text: '' }}
          />
        ),
        Cancelling: (
          <MakeGoodPicker
            view={late}
            onChoose={keeps}
            defaultValue={{ decision: 'exit', option: null, text: '' }}
          />
        ),
        'One decision': <MakeGoodPicker view={see('deliveredLate')} onChoose={keeps} />,
        'Too late': <MakeGoodPicker view={tooLate()} />,
        'To be read only': <MakeGoodPicker view={see('runningLate', { actions: () => ({}) })} />,
        Kept: <MakeGoodPicker view={see('runningLate', { chosen: 'refund-shipping' })} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
