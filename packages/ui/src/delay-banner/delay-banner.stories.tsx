import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { DelayBanner } from './index.js';
import { lateView } from '../testing/late-view.js';

const meta = {
  title: 'Components/DelayBanner',
  component: DelayBanner,
  args: { view: lateView, onOpen: fn() },
} satisfies Meta<typeof DelayBanner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const RunningLate: Story = {};
export const BackOnTrack: Story = {
  args: {
    view: {
      ...lateView,
      headline: {
        status: 'back-on-track',
        severity: 'slight',
        title: 'Back on track',
        summary: 'It arrives tomorrow, as we said on Monday.',
      },
      dates: {
        ...lateView.dates,
        current: { ...lateView.dates.first!, text: 'Tomorrow, Thu 12 November', basis: 'stated' },
        first: { ...lateView.dates.first!, text: 'Tomorrow, Thu 12 November' },
      },
      offer: null,
      apology: null,
      nextUpdate: null,
      shipments: [],
    },
  },
};
export const Neutral: Story = {
  args: {
    view: {
      ...lateView,
      headline: {
        ...lateView.headline,
        status: 'arrived-late',
        title: 'Arrived, two days late',
        summary: null,
      },
      nextUpdate: null,
      dates: {
        ...lateView.dates,
        fulfilled: {
          at: '2026-11-13T15:00:00Z',
          timeZone: 'America/New_York',
          text: 'Fri 13 November, 10:00',
        },
      },
    },
  },
};
