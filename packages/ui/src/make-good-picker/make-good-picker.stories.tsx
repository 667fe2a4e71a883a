import type { Meta, StoryObj } from '@storybook/react-vite';
import { MakeGoodPicker } from './index.js';
import { lateView } from '../testing/late-view.js';

const meta = {
  title: 'Components/MakeGoodPicker',
  component: MakeGoodPicker,
  args: { view: lateView },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 520 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof MakeGoodPicker>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Untouched: Story = {};
