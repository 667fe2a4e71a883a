import { briefSituations, walk } from '@amends/core/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { PromiseLedger, promiseLedgerAnatomy } from './index.js';
import { promiseLedgerMessages } from './promise-ledger.messages.js';

/** A case in which we promised words and a make-good besides. */
const [held = see('runningLate')] = briefSituations
  .flatMap((each) => (each.kind === 'order' && each.number === 6 ? [each] : []))
  .flatMap((each) => walk(each).map(({ view }) => view))
  .reverse();

const meta = {
  title: 'Components/PromiseLedger',
  component: PromiseLedger,
  args: { view: see('runningLate') },
  decorators: [inColumn(560)],
  parameters: {
    docs: { subtitle: 'Every date and every word that we gave, and what became of it.' },
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

/** What an apology promises is held to account beside the first date. */
export const OurOwnWords: Story = { args: { view: held } };

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
        'Our own words': <PromiseLedger view={held} />,
        'Came late': <PromiseLedger view={see('deliveredLate')} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
