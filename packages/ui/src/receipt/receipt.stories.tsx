import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { Receipt, receiptAnatomy } from './index.js';
import { receiptMessages } from './receipt.messages.js';

const meta = {
  title: 'Components/Receipt',
  component: Receipt,
  args: { view: see('runningLate', { chosen: 'refund-shipping' }) },
  decorators: [inColumn(560)],
  parameters: {
    docs: { subtitle: 'What was agreed, what it is worth, where it goes and by when.' },
    notes: {
      usage,
      anatomy: receiptAnatomy,
      messages: receiptMessages,
      dos: ['leave it on the order’s page when the banner has gone.'],
      donts: ['say “done” before the store’s own system has said so: the view knows.'],
    },
  },
} satisfies Meta<typeof Receipt>;

export default meta;
type Story = StoryObj<typeof meta>;

const late = see('runningLate', { chosen: 'refund-shipping' });
const delayed = {
  ...late,
  receipt: late.receipt && {
    ...late.receipt,
    status: 'delayed' as const,
    statusText: 'Taking longer than we said',
  },
};

export const Agreed: Story = {};

export const Done: Story = {
  args: { view: see('runningLate', { chosen: 'refund-shipping', done: true }) },
};

export const Delayed: Story = { args: { view: delayed } };

export const Cancelled: Story = { args: { view: see('runningLate', { chosen: 'cancel-refund' }) } };

export const Asked: Story = {
  args: { view: see('runningLate', { chosen: { kind: 'ask', text: 'Please call me.' } }) },
};

export const Declined: Story = {
  args: { view: see('runningLate', { chosen: { kind: 'decline' } }) },
};

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        Agreed: <Receipt view={late} />,
        Done: <Receipt view={see('runningLate', { chosen: 'refund-shipping', done: true })} />,
        'Later than we said': <Receipt view={delayed} />,
        Cancelled: <Receipt view={see('runningLate', { chosen: 'cancel-refund' })} />,
        Asked: <Receipt view={see('runningLate', { chosen: { kind: 'ask', text: 'Call me' } })} />,
        'Nothing, thank you': (
          <Receipt view={see('runningLate', { chosen: { kind: 'decline' } })} />
        ),
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
