import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { followUpNoteMessages } from './follow-up-note.messages.js';
import { FollowUpNote, followUpNoteAnatomy } from './index.js';

const judith = { name: 'Judith Okoro', role: 'Head of Customer Care', imageUrl: null };
const short = {
  text: 'The candles are with you at last. Thank you for bearing with us.',
  signatory: judith,
};
// A face without a network: a drawing in the address itself.
const face =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"%3E%3Crect width="44" height="44" fill="%23c9b79c"/%3E%3Ccircle cx="22" cy="18" r="8" fill="%236b5842"/%3E%3Cpath d="M6 44a16 14 0 0 1 32 0" fill="%236b5842"/%3E%3C/svg%3E';

const meta = {
  title: 'Components/FollowUpNote',
  component: FollowUpNote,
  args: { note: short },
  parameters: {
    docs: { subtitle: 'The personal note afterwards, from the person who signed.' },
    notes: {
      usage,
      anatomy: followUpNoteAnatomy,
      messages: followUpNoteMessages,
      dos: [
        'let a person write it, about this order, and only once all is settled.',
        'thank them: the apology has been made.',
      ],
      donts: ['sell anything, apologise again, or explain: two lines that are meant say more.'],
    },
  },
} satisfies Meta<typeof FollowUpNote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        'A note': <Basic />,
        'Two lines': <FollowUpNote note={short} />,
        'With a face': (
          <FollowUpNote note={{ ...short, signatory: { ...judith, imageUrl: face } }} />
        ),
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
