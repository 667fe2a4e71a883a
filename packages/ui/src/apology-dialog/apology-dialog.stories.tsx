import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, within } from 'storybook/test';
import { variants } from '../../../../.storybook/sheet.js';
import { see } from '../../test/views.js';
import FromBannerExample from './examples/from-banner.js';
import usage from './examples/from-banner.js?raw';
import WithTriggerExample from './examples/with-trigger.js';
import { apologyDialogMessages } from './apology-dialog.messages.js';
import { ApologyDialog, apologyDialogAnatomy } from './index.js';

const meta = {
  title: 'Components/ApologyDialog',
  component: ApologyDialog,
  args: {
    view: see('runningLate'),
    open: true,
    onOpenChange: fn(),
    onChoose: ({ pick }) => see('runningLate', { chosen: pick }),
  },
  parameters: {
    layout: 'fullscreen',
    docs: {
      subtitle:
        'What happened, the new date, what we do, what you can choose, and when you hear next.',
      story: { inline: false, height: '760px' },
    },
    notes: {
      usage,
      anatomy: apologyDialogAnatomy,
      messages: apologyDialogMessages,
      dos: [
        'open it from a button, and load it when the customer comes near: see `OrderAmends`.',
        'let a named person sign; the graver it is, the more senior.',
        'leave it closable without a choice. “Not now” is not “no”.',
      ],
      donts: [
        'open it when the page loads: a banner first, the dialog from its button.',
        'sell anything in it.',
        'put a third decision in it: keep or cancel, then how it is made good.',
      ],
    },
  },
} satisfies Meta<typeof ApologyDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const RunningLate: Story = {};

export const CameBack: Story = { args: { view: see('returnedToSender') } };

export const NotReceived: Story = { args: { view: see('contested') } };

export const ArrivedLate: Story = { args: { view: see('deliveredLate') } };

export const PartOfItLate: Story = { args: { view: see('lateWithPartMissing') } };

/** Nothing is broken yet, so nothing is offered: a letter. */
export const LetterAlone: Story = { args: { view: see('atRisk') } };

export const Agreed: Story = { args: { view: see('runningLate', { chosen: 'refund-shipping' }) } };

export const WithAFace: Story = {
  args: {
    view: ((view) => ({
      ...view,
      apology: view.apology && {
        ...view.apology,
        signatory: view.apology.signatory && {
          ...view.apology.signatory,
          imageUrl:
            'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 8 8%22%3E%3Crect width=%228%22 height=%228%22 fill=%22%23c9b79c%22/%3E%3Ccircle cx=%224%22 cy=%223.2%22 r=%221.5%22 fill=%22%235b4632%22/%3E%3Cpath d=%22M1 8a3 3 0 0 1 6 0z%22 fill=%22%235b4632%22/%3E%3C/svg%3E',
        },
      },
    }))(see('runningLate')),
  },
};

/** Closed, and opened by its own trigger. */
export const WithTrigger: Story = {
  render: () => <WithTriggerExample />,
  parameters: { layout: 'centered' },
};

export const FromBanner: Story = {
  render: () => <FromBannerExample />,
  parameters: { layout: 'padded' },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'See your options' }));
    await expect(await screen.findByRole('dialog')).toHaveFocus();
  },
};

export const Dark: Story = { ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
