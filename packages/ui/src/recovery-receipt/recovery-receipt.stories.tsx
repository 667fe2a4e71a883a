import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { RecoveryReceipt, recoveryReceiptAnatomy, recoveryReceiptMessages } from './index.js';

const agreed = see('runningLate', { chosen: 'refund-shipping' });
const done = see('runningLate', { chosen: 'refund-shipping', done: true });
const cancelled = see('runningLate', { chosen: 'cancel-refund' });
const late = agreed.receipts.map((each) => ({
  ...each,
  status: 'delayed' as const,
  statusText: 'Taking longer than we said',
}));

const meta = {
  title: 'Components/RecoveryReceipt',
  component: RecoveryReceipt,
  args: { view: agreed },
  decorators: [inColumn(560)],
  parameters: {
    docs: {
      subtitle: 'What was agreed, when, and what happens next: to keep, on paper or as a file.',
    },
    notes: {
      usage,
      anatomy: recoveryReceiptAnatomy,
      messages: recoveryReceiptMessages,
      dos: ['leave it where the customer can find it, for as long as the order’s page stands.'],
      donts: ['use it in place of the e-mail that a law asks for: it is there for who comes back.'],
    },
  },
} satisfies Meta<typeof RecoveryReceipt>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Agreed: Story = {};

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        Agreed: <RecoveryReceipt view={agreed} />,
        Done: <RecoveryReceipt view={done} />,
        'Later than we said': <RecoveryReceipt view={{ ...agreed, receipts: late }} />,
        'Two agreements': (
          <RecoveryReceipt
            view={{ ...done, receipts: [...cancelled.receipts, ...done.receipts] }}
          />
        ),
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
