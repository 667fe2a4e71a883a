import type { Meta, StoryObj } from '@storybook/react-vite';
import { ApologyDialog } from './index.js';
import { lateView } from '../testing/late-view.js';

const meta = {
  title: 'Components/ApologyDialog',
  component: ApologyDialog,
  args: { view: lateView, open: true },
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: 700 } } },
} satisfies Meta<typeof ApologyDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};
export const NoExit: Story = {
  args: { view: { ...lateView, offer: { ...lateView.offer!, keep: null, exit: null } } },
};
export const LetterOnly: Story = { args: { view: { ...lateView, offer: null } } };
