import type { ClaimHandler } from '@amends/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { ReportProblem, reportProblemAnatomy } from './index.js';
import { reportProblemMessages } from './report-problem.messages.js';

const kept: ClaimHandler = fn(() => undefined);
const down: ClaimHandler = () => {
  throw new Error('The store does not answer, as this story asks for.');
};

const meta = {
  title: 'Components/ReportProblem',
  component: ReportProblem,
  args: { view: see('deliveredLate'), onClaim: kept },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 560 }}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    docs: { subtitle: 'It never came, it is damaged, it took a while: two taps.' },
    notes: {
      usage,
      anatomy: reportProblemAnatomy,
      messages: reportProblemMessages,
      dos: ['put it below the order, where it is found when it is wanted.'],
      donts: ['ask for a photo, a reason or a number first: hear the customer, then ask.'],
    },
  },
} satisfies Meta<typeof ReportProblem>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Arrived: Story = {};

export const OnItsWay: Story = { args: { view: see('onItsWay') } };

/** Once it is said what is wrong, the rest is asked. */
export const Marked: Story = {
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByLabelText('It came broken'));
    await expect(form.getByLabelText('Popcorn')).toBeVisible();
  },
};

export const Sent: Story = {
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByLabelText('It took a while'));
    await userEvent.click(form.getByRole('button', { name: 'Tell us' }));
    await expect(await form.findByText(/^Thank you\./u)).toHaveFocus();
  },
};

export const DidNotArrive: Story = {
  args: { onClaim: down },
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByLabelText('It never came'));
    await userEvent.click(form.getByRole('button', { name: 'Tell us' }));
    await expect(await form.findByText(/did not reach us/u)).toHaveFocus();
  },
};

export const Example: Story = { render: () => <Basic /> };

/** The states that stand by themselves, on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: ({ onClaim }) => (
    <Sheet
      states={{
        Arrived: <ReportProblem view={see('deliveredLate')} onClaim={onClaim} />,
        'On its way': <ReportProblem view={see('onItsWay')} onClaim={onClaim} />,
      }}
    />
  ),
};

export const MarkedDark: Story = { ...Marked, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
