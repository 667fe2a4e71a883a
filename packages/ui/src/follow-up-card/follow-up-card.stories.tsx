import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { goodCustomer } from '../../test/follow-ups.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { followUpCardMessages } from './follow-up-card.messages.js';
import { FollowUpCard, followUpCardAnatomy } from './index.js';

const meta = {
  title: 'Components/FollowUpCard',
  component: FollowUpCard,
  args: { task: goodCustomer },
  decorators: [inColumn(560)],
  parameters: {
    docs: { subtitle: 'The card that staff write by hand, with what to write about.' },
    notes: {
      usage,
      anatomy: followUpCardAnatomy,
      messages: followUpCardMessages,
      dos: ['print it on stock of A6; the notes come on a second page.'],
      donts: ['show it to the customer: it would give the surprise away.'],
    },
  },
} satisfies Meta<typeof FollowUpCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        'To be written': <FollowUpCard task={goodCustomer} />,
        Overdue: <FollowUpCard task={{ ...goodCustomer, isOverdue: true }} />,
        'To somebody': <FollowUpCard task={{ ...goodCustomer, to: null, dueBy: null }} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
