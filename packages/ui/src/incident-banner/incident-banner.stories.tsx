import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { forEverybody, forThisOrder, told } from '../../test/incidents.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { incidentBannerMessages } from './incident-banner.messages.js';
import { IncidentBanner, incidentBannerAnatomy } from './index.js';

const meta = {
  title: 'Components/IncidentBanner',
  component: IncidentBanner,
  args: { incident: forEverybody },
  parameters: {
    docs: { subtitle: 'A trouble of the whole shop, and what it means for your order.' },
    notes: {
      usage,
      anatomy: incidentBannerAnatomy,
      messages: incidentBannerMessages,
      dos: [
        'show it to everybody while it lasts, and on each order it touches with what it means there.',
        'name the time of the next word, and keep it: it is a promise like any other.',
      ],
      donts: ['let it linger: once it is told and over, it goes by itself.'],
    },
  },
} satisfies Meta<typeof IncidentBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ForEverybody: Story = {};

export const ForThisOrder: Story = { args: { incident: forThisOrder } };

export const Over: Story = { args: { incident: told } };

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      width={720}
      states={{
        'For everybody': <IncidentBanner incident={forEverybody} />,
        'For this order': <IncidentBanner incident={forThisOrder} />,
        Over: <IncidentBanner incident={told} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { args: { incident: forThisOrder, dir: 'rtl' } };
