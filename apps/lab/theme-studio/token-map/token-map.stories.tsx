import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { sheetParameters } from '../../../../.storybook/sheet.js';
import { TokenMap } from './token-map.js';

const meta = {
  title: 'Lab/Token map',
  component: TokenMap,
  tags: ['!autodocs'],
  parameters: { ...sheetParameters, layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof TokenMap>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A token outlines what it paints; a part that is pressed names what paints it, and does nothing else. */
export const TokenMapStory: Story = {
  name: 'Token map',
  play: async ({ canvasElement }) => {
    const map = within(canvasElement);
    const mapped = () => [...canvasElement.querySelectorAll('[data-mapped]')];
    const press = async (name: RegExp) => userEvent.click(map.getByRole('button', { name }));

    await press(/^edge/u);
    await userEvent.unhover(map.getByRole('button', { name: /^edge/u }));
    await waitFor(() => expect(mapped().length).toBeGreaterThan(3));
    await expect(mapped().some((element) => element.matches('.amends-banner'))).toBe(true);
    await expect(mapped().some((element) => element.matches('.amends-button'))).toBe(false);

    const [radio] = map.getAllByRole('radio', { name: /^Cancel/u });
    if (radio === undefined) throw new Error('There is a picker.');
    await userEvent.click(radio);
    await expect(radio).not.toBeChecked();
    await expect(map.getByText(/^amends-picker__radio is painted by .*surface/u)).toBeVisible();
    await press(/^accent/u);
  },
};
