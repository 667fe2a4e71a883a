import { problemError } from '@amends/client';
import type { ClaimHandler, PhotoHandler } from '@amends/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Sheet, inColumn, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { eachOutcome } from '../../test/outcomes.js';
import { fileOf, picture } from '../../test/pictures.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { ReportProblem, reportProblemAnatomy } from './index.js';
import { reportProblemMessages } from './report-problem.messages.js';

const kept: ClaimHandler = fn(() => undefined);
const down: ClaimHandler = () => {
  throw new Error('The store does not answer, as this story asks for.');
};

const keepPhoto: PhotoHandler = ({ name }) => ({ photoId: name });

/** Keeps one, is still busy with the next, cannot open the third and cannot be reached for the fourth. */
const fourWays: PhotoHandler = (photo) => {
  switch (photo.name.charAt(0)) {
    case '1':
      return { photoId: photo.name };
    case '2':
      return new Promise(() => undefined);
    case '3': {
      const message = 'No picture, as this story asks for.';
      return { ok: false, error: problemError('unsupported_media_type', message, { status: 415 }) };
    }
    default:
      throw new Error('The store does not answer, as this story asks for.');
  }
};

const meta = {
  title: 'Components/ReportProblem',
  component: ReportProblem,
  args: { view: see('deliveredLate'), onClaim: kept, onPhoto: keepPhoto },
  decorators: [inColumn(560)],
  parameters: {
    docs: { subtitle: 'It never came, it is damaged, it took a while: two taps.' },
    notes: {
      usage,
      anatomy: reportProblemAnatomy,
      messages: reportProblemMessages,
      dos: ['put it below the order, where it is found when it is wanted.'],
      donts: [
        'make a picture, a reason or a number the price of being heard: all three can be left out.',
      ],
    },
  },
} satisfies Meta<typeof ReportProblem>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Arrived: Story = {};

export const OnItsWay: Story = { args: { view: see('onItsWay') } };

/** Once it is said what is wrong, the rest is asked. */
export const Marked: Story = {
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByLabelText('It came broken'));
    await expect(form.getByLabelText('Popcorn')).toBeVisible();
  },
};

export const Sent: Story = {
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByLabelText('It took a while'));
    await userEvent.click(form.getByRole('button', { name: 'Tell us' }));
    await expect(await form.findByText(/^Thank you\./u)).toHaveFocus();
  },
};

export const DidNotArrive: Story = {
  args: { onClaim: down },
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    await userEvent.click(form.getByLabelText('It never came'));
    await userEvent.click(form.getByRole('button', { name: 'Tell us' }));
    await expect(await form.findByText(/did not reach us/u)).toHaveFocus();
  },
};

/** Pictures at each stage of their way, and two that never set out. */
export const WithPictures: Story = {
  args: { onPhoto: fourWays },
  play: async ({ canvasElement }) => {
    const form = within(canvasElement);
    // A file dialog lets some through that the field does not ask for.
    const user = userEvent.setup({ applyAccept: false });
    await user.click(form.getByLabelText('It came broken'));
    await user.upload(form.getByLabelText('Choose pictures'), [
      await picture('1 cup.png', 'tan'),
      await picture('2 the whole parcel, seen from above.png', 'peru'),
      fileOf('3 nothing to see.webp', 'image/webp'),
      await picture('4 handle.png', 'sienna'),
      fileOf('bill.pdf', 'application/pdf'),
    ]);
    await expect(await form.findByText('This did not reach us.')).toBeVisible();
    await expect(form.getByText(/bill\.pdf.*was left out/u)).toBeVisible();
  },
};

export const WithPicturesDark: Story = { ...WithPictures, ...variants.dark };

/** All that may come of sending, on one page. */
export const Outcomes: Story = {
  parameters: sheetParameters,
  render: ({ view }) => (
    <Sheet
      states={eachOutcome((onClaim) => (
        <ReportProblem view={view} onClaim={onClaim} />
      ))}
    />
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    for (const kind of page.getAllByLabelText('It took a while')) await userEvent.click(kind);
    for (const button of page.getAllByRole('button')) await userEvent.click(button);
    await expect(await page.findByText(/^You are offline/u)).toBeVisible();
  },
};

export const Example: Story = { render: () => <Basic /> };

/** The states that stand by themselves, on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: ({ onClaim }) => (
    <Sheet
      states={{
        Arrived: <ReportProblem view={see('deliveredLate')} onClaim={onClaim} />,
        'On its way': <ReportProblem view={see('onItsWay')} onClaim={onClaim} />,
      }}
    />
  ),
};

export const MarkedDark: Story = { ...Marked, ...variants.dark };

export const RightToLeft: Story = { ...variants.rightToLeft };
