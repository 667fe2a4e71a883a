import { transportError } from '@amends/client';
import type { ChooseHandler } from '@amends/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { moment } from '../../test/moments.js';
import { eachOutcome } from '../../test/outcomes.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { AskForm, askFormAnatomy } from './index.js';
import { askFormMessages } from './ask-form.messages.js';

const keeps: ChooseHandler = ({ pick }) => see('neverShipped', { chosen: pick });
const answered = moment(14, 2);
const replied = {
  ...answered,
  ask: answered.ask && {
    ...answered.ask,
    answer: answered.ask.answer && {
      ...answered.ask.answer,
      text: 'I have called the printer myself. You have the proof by Thursday noon, and I bring it over if it comes later.',
    },
  },
};

const meta = {
  title: 'Components/AskForm',
  component: AskForm,
  args: { view: see('neverShipped'), onChoose: keeps },
  decorators: [inColumn(560)],
  parameters: {
    docs: { subtitle: '“What would make it right?”: words to a person, who answers by a date.' },
    notes: {
      usage,
      anatomy: askFormAnatomy,
      messages: askFormMessages,
      dos: [
        'say who answers and by when; the view brings both, and that date is a promise.',
        'leave the thread standing when the answer is late: it says so itself.',
        'resolve `onChoose` to the case afterwards, so that the thread can be shown.',
      ],
      donts: [
        'ask for a reason, a category or a number first: hear the customer.',
        'let a machine answer. A person was promised.',
        'show it beside a `MakeGoodPicker` of the same case, which asks the same as one of its answers.',
      ],
    },
  },
} satisfies Meta<typeof AskForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const write = async (canvasElement: HTMLElement) => {
  const form = within(canvasElement);
  await userEvent.type(form.getByRole('textbox'), 'Please call me on Saturday.');
  await userEvent.click(form.getByRole('button'));
  return form;
};

export const Open: Story = {};

export const Sent: Story = {
  play: async ({ canvasElement }) => {
    const form = await write(canvasElement);
    await expect(await form.findByText(/^Thank you\./u)).toHaveFocus();
    await expect(form.getByText('Please call me on Saturday.')).toBeVisible();
  },
};

export const Failed: Story = {
  args: { onChoose: () => ({ ok: false, error: transportError('timeout', 'No answer.') }) },
  play: async ({ canvasElement }) => {
    const form = await write(canvasElement);
    await expect(await form.findByText(/did not reach us/u)).toHaveFocus();
    await expect(form.getByRole('textbox')).toHaveValue('Please call me on Saturday.');
  },
};

/** All that may come of sending, on one page. */
export const Outcomes: Story = {
  parameters: sheetParameters,
  render: ({ view }) => (
    <Sheet
      states={eachOutcome((onChoose) => (
        <AskForm view={view} onChoose={onChoose} />
      ))}
    />
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    for (const field of page.getAllByRole('textbox')) await userEvent.type(field, 'Call me.');
    for (const button of page.getAllByRole('button')) await userEvent.click(button);
    await expect(await page.findByText(/^You are offline/u)).toBeVisible();
  },
};

export const Example: Story = { render: () => <Basic /> };

/** The states that stand by themselves, on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: ({ onChoose }) => (
    <Sheet
      states={{
        Open: <AskForm view={see('neverShipped')} onChoose={onChoose} />,
        Waiting: <AskForm view={moment(4, 1)} />,
        'Later than we said, and open again': <AskForm view={moment(3, 2)} onChoose={onChoose} />,
        Answered: (
          <AskForm view={replied}>
            <AskForm.Thread />
          </AskForm>
        ),
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
