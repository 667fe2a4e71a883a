import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { forEverybody, forThisOrder, told } from '../../test/incidents.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { incidentTimelineMessages } from './incident-timeline.messages.js';
import { IncidentTimeline, incidentTimelineAnatomy } from './index.js';

const meta = {
  title: 'Components/IncidentTimeline',
  component: IncidentTimeline,
  args: { incident: forEverybody },
  decorators: [inColumn(640)],
  parameters: {
    docs: {
      subtitle: 'A trouble of the whole shop, word by word, from its beginning to its account.',
    },
    notes: {
      usage,
      anatomy: incidentTimelineAnatomy,
      messages: incidentTimelineMessages,
      dos: [
        'give it a page of its own, and lead there from the banner.',
        'keep every word: what was said stays said, also where it turned out otherwise.',
      ],
      donts: ['put it on a page where nothing is wrong: an empty history is nobody’s news.'],
    },
  },
} satisfies Meta<typeof IncidentTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ForEverybody: Story = {};

export const OldestFirst: Story = { args: { incident: told, order: 'oldest-first' } };

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      width={640}
      states={{
        'For everybody': <IncidentTimeline incident={forEverybody} />,
        'For this order': <IncidentTimeline incident={forThisOrder} />,
        'Over, and accounted for': <IncidentTimeline incident={told} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { args: { incident: forThisOrder, dir: 'rtl' } };
