import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { PromiseLedger, promiseLedgerAnatomy } from './index.js';
import { promiseLedgerMessages } from './promise-ledger.messages.js';

const meta = {
  title: 'Components/PromiseLedger',
  component: PromiseLedger,
  args: { view: see('runningLate') },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 560 }}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    docs: { subtitle: 'Every date we ever gave, in order, with who said it and when.' },
    notes: {
      usage,
      anatomy: promiseLedgerAnatomy,
      messages: promiseLedgerMessages,
      dos: ['put it beside the order, where the customer can check what was said.'],
      donts: ['leave out the first date once there is a second: that is re-dating by stealth.'],
    },
  },
} satisfies Meta<typeof PromiseLedger>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Moved: Story = {};

export const AsWeSaid: Story = { args: { view: see('onItsWay') } };

export const Expected: Story = { args: { view: see('atRisk') } };

export const Came: Story = { args: { view: see('deliveredLate') } };

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        'As we said': <PromiseLedger view={see('onItsWay')} />,
        Moved: <PromiseLedger view={see('runningLate')} />,
        'Expected later': <PromiseLedger view={see('atRisk')} />,
        'Came late': <PromiseLedger view={see('deliveredLate')} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
