import type { Meta, StoryObj } from '@storybook/react-vite';
import { useArgs } from 'storybook/preview-api';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { ThemeStudio } from './theme-studio.js';

const meta = {
  title: 'Lab/Theme studio',
  component: ThemeStudio,
  tags: ['!autodocs'],
  args: { link: '' },
  argTypes: { link: { type: 'string', control: 'text' } },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // Two schemes beside each other hold the same regions, on purpose.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  // The arguments of a story are in the address of Storybook: what is made here can be shared.
  render: function Render({ link }) {
    const [, updateArgs] = useArgs<{ link: string }>();
    return (
      <ThemeStudio
        link={link}
        onLink={(next) => {
          updateArgs({ link: next });
        }}
      />
    );
  },
} satisfies Meta<typeof ThemeStudio>;

export default meta;
type Story = StoryObj<typeof meta>;

// What it shows, the one below looks at too.
export const ThemeStudioStory: Story = { name: 'Theme studio', tags: ['!test'] };

/** A colour that does not read is told of at once; colours are brought in; the link brings all of it back. */
export const AtWork: Story = {
  tags: ['!dev', '!autodocs'],
  render: (args) => <ThemeStudio {...args} />,
  args: {
    onLink: (link) => {
      document.body.dataset.link = link;
    },
  },
  play: async ({ canvasElement, step }) => {
    const studio = within(canvasElement);
    const contrast = within(studio.getByRole('region', { name: 'Contrast' }));
    const says = (words: RegExp) =>
      waitFor(() => expect(contrast.getByRole('status')).toHaveTextContent(words));
    const banner = () =>
      canvasElement.querySelector<HTMLElement>('[data-scheme="light"] .amends-banner');

    await step('what is shipped reads', async () => {
      await says(/^All \d+ pairs read/u);
    });
    await step('a grey that is too light is told of, by name and figure', async () => {
      await fireEvent.change(studio.getByRole('textbox', { name: 'quiet, light' }), {
        target: { value: '#aaa' },
      });
      await says(/fall short: second rank in a notice, light, [\d.]+ of 4\.5/u);
    });
    await step('another beginning, and a slider', async () => {
      await userEvent.click(studio.getByRole('radio', { name: 'Datum' }));
      await says(/^All \d+ pairs read/u);
      await fireEvent.change(studio.getByRole('slider', { name: 'radius, slider' }), {
        target: { value: '9' },
      });
      await expect(banner()).toHaveStyle({ borderRadius: '9px' });
    });
    await step('design tokens go out and come in again', async () => {
      const out = studio.getByLabelText<HTMLTextAreaElement>('Design tokens, to copy');
      const file = out.value;
      await userEvent.click(studio.getByRole('radio', { name: 'Folio' }));
      await userEvent.click(studio.getByText('Bring in yours'));
      await fireEvent.change(
        studio.getByLabelText('Your colours, a stylesheet, or design tokens'),
        { target: { value: file } },
      );
      await userEvent.click(studio.getByRole('button', { name: 'Begin with this' }));
      await expect(studio.getByText(/^\d+ tokens taken in\.$/u)).toBeVisible();
      await expect(banner()).toHaveStyle({ borderRadius: '9px' });
      await expect(out.value).toBe(file);
    });
    await step('and the link is told', async () => {
      await waitFor(async () => {
        await expect(document.body.dataset.link).toMatch(/^[\w-]{40,}$/u);
      });
      delete document.body.dataset.link;
    });
  },
};
