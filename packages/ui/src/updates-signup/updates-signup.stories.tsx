import { problemError } from '@amends/client';
import type { FollowHandler } from '@amends/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { eachOutcome } from '../../test/outcomes.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { UpdatesSignup, updatesSignupAnatomy } from './index.js';
import { updatesSignupMessages } from './updates-signup.messages.js';

const posted = see('neverShipped');
const keeps: FollowHandler = () => undefined;

const meta = {
  title: 'Components/UpdatesSignup',
  component: UpdatesSignup,
  args: { view: posted, onFollow: keeps },
  decorators: [inColumn(560)],
  parameters: {
    docs: {
      subtitle: 'Where to keep the customer posted, how often, and when the next word comes.',
    },
    notes: {
      usage,
      anatomy: updatesSignupAnatomy,
      messages: updatesSignupMessages,
      dos: [
        'put it where the next word is spoken of: below the timeline, or behind one line.',
        'let it show the setting that holds; the view brings it, with the address masked.',
      ],
      donts: [
        'use it to sign anybody up for anything else: news of this order, and nothing besides.',
        'hide “On this page”: to be left in peace is an answer, and as near as the others.',
      ],
    },
  },
} satisfies Meta<typeof UpdatesSignup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ByMail: Story = {};

export const ByText: Story = {
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByRole('radio', { name: 'By text message' }));
    await expect(form.getByRole('textbox', { name: 'Mobile number' })).toBeVisible();
  },
};

export const Saved: Story = {
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByRole('radio', { name: /^Only when/u }));
    await userEvent.click(form.getByRole('button'));
    await expect(await form.findByText(/^Saved\./u)).toHaveFocus();
  },
};

export const Refused: Story = {
  args: {
    onFollow: () => ({
      ok: false,
      error: problemError('invalid_payload', 'No such address.', { status: 422 }),
    }),
  },
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByRole('button'));
    await expect(await form.findByText(/look at the address/u)).toHaveFocus();
  },
};

/** All that may come of sending, on one page. */
export const Outcomes: Story = {
  parameters: sheetParameters,
  render: ({ view }) => (
    <Sheet
      states={eachOutcome((onFollow) => (
        <UpdatesSignup view={view} onFollow={onFollow} />
      ))}
    />
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    for (const button of page.getAllByRole('button')) await userEvent.click(button);
    await expect(await page.findByText(/^You are offline/u)).toBeVisible();
  },
};

export const Example: Story = { render: () => <Basic /> };

/** The states that stand by themselves, on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: ({ onFollow }) => (
    <Sheet
      states={{
        'By e-mail': <UpdatesSignup view={posted} onFollow={onFollow} />,
        'On this page': <UpdatesSignup view={see('runningLate')} onFollow={onFollow} />,
        'To be read only': <UpdatesSignup view={posted} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
