import { problemError, transportError } from '@amends/client';
import type { ConsentHandler } from '@amends/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { moment } from '../../test/moments.js';
import { eachOutcome } from '../../test/outcomes.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { ConsentPrompt, consentPromptAnatomy } from './index.js';
import { consentPromptMessages } from './consent-prompt.messages.js';

const asked = moment(19);
const answered = { ...asked, consent: null, asOf: '2026-12-01T00:00:00Z' };
const keeps: ConsentHandler = () => answered;
const readOnly = { ...asked, actions: { ...asked.actions, consent: null } };

const meta = {
  title: 'Components/ConsentPrompt',
  component: ConsentPrompt,
  args: { view: asked, onConsent: keeps },
  decorators: [inColumn(620)],
  parameters: {
    docs: { subtitle: 'Wait or cancel, in the law’s words: side by side, alike, nothing marked.' },
    notes: {
      usage,
      anatomy: consentPromptAnatomy,
      messages: consentPromptMessages,
      dos: [
        'put it on the page, right below the notice: a right must not wait behind a button.',
        'render it on the server: it is a form, and posts before any script has come.',
        'leave what silence brings where it stands: the sentence is the law’s, and right for its day.',
      ],
      donts: [
        'make one of the two the main button: both are the customer’s, and alike.',
        'ask again for what was answered, or “are you sure?”: cancelling takes as many steps as waiting.',
        'offer anything in it: gifts have their own place, after the answer.',
      ],
    },
  },
} satisfies Meta<typeof ConsentPrompt>;

export default meta;
type Story = StoryObj<typeof meta>;

const answer = async (canvasElement: HTMLElement) => {
  const prompt = within(canvasElement);
  await userEvent.click(prompt.getByRole('button', { name: 'Wait for it' }));
  return prompt;
};

export const Asked: Story = {};

export const Answered: Story = {
  play: async ({ canvasElement }) => {
    const prompt = await answer(canvasElement);
    await expect(await prompt.findByText(/you wait for the new date/u)).toHaveFocus();
  },
};

export const Failed: Story = {
  args: { onConsent: () => ({ ok: false, error: transportError('timeout', 'No answer.') }) },
  play: async ({ canvasElement }) => {
    const prompt = await answer(canvasElement);
    await expect(await prompt.findByText(/did not reach us/u)).toHaveFocus();
    await expect(prompt.getByRole('button', { name: 'Send it again' })).toBeVisible();
  },
};

/** Another tab, or a message, was first. */
export const SettledElsewhere: Story = {
  args: {
    onConsent: () => ({
      ok: false,
      error: problemError('already_chosen', 'Answered.', { status: 409, view: answered }),
    }),
  },
  play: async ({ canvasElement }) => {
    const prompt = await answer(canvasElement);
    await expect(await prompt.findByText(/settled in the meantime/u)).toHaveFocus();
  },
};

/** All that may come of sending, on one page. */
export const Outcomes: Story = {
  parameters: sheetParameters,
  render: ({ view }) => (
    <Sheet
      states={eachOutcome((onConsent) => (
        <ConsentPrompt view={view} onConsent={onConsent} />
      ))}
    />
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    for (const button of page.getAllByRole('button', { name: 'Wait for it' })) {
      await userEvent.click(button);
    }
    await expect(await page.findByText(/^You are offline/u)).toBeVisible();
  },
};

export const Example: Story = { render: () => <Basic /> };

/** The states that stand by themselves, on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        Asked: <ConsentPrompt view={asked} onConsent={keeps} />,
        'On a phone': (
          <div style={{ maxInlineSize: 340 }}>
            <ConsentPrompt view={asked} onConsent={keeps} />
          </div>
        ),
        'To be read only': <ConsentPrompt view={readOnly} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
