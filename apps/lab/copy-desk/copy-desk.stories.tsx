import type { Meta, StoryObj } from '@storybook/react-vite';
import { useArgs } from 'storybook/preview-api';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { CopyDesk } from './copy-desk.js';

const meta = {
  title: 'Lab/Copy desk',
  component: CopyDesk,
  tags: ['!autodocs'],
  args: { link: '' },
  argTypes: { link: { type: 'string', control: 'text' } },
  parameters: {
    layout: 'padded',
    controls: { disable: true },
    // Every part of the page is on it once more than in a store, on purpose.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  // The arguments of a story are in the address of Storybook: a reload loses nothing.
  render: function Render({ link }) {
    const [, updateArgs] = useArgs<{ link: string }>();
    return (
      <CopyDesk
        link={link}
        onLink={(next) => {
          updateArgs({ link: next });
        }}
        addressOf={(next) => {
          const address = new URL(window.location.href);
          address.pathname = address.pathname.replace(/iframe\.html$/u, '');
          address.search = '';
          return `${address.href}?path=/story/lab-copy-desk--copy-desk-story&args=link:${next}`;
        }}
      />
    );
  },
} satisfies Meta<typeof CopyDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

// What it shows, the one below looks at too.
export const CopyDeskStory: Story = { name: 'Copy desk', tags: ['!test'] };

/** A text is edited and seen; what the linter thinks of it, and what does not compile, is said at once. */
export const AtWork: Story = {
  tags: ['!dev', '!autodocs'],
  render: (args) => <CopyDesk {...args} />,
  args: {
    onLink: (link) => {
      document.body.dataset.link = link;
    },
  },
  play: async ({ canvasElement, step }) => {
    const desk = within(canvasElement);
    const write = async (key: string, template: string) => {
      await fireEvent.change(await desk.findByLabelText(key, { selector: 'textarea' }), {
        target: { value: template },
      });
    };
    const look = (side: RegExp) => userEvent.click(desk.getByRole('radio', { name: side }));

    await step('what is written is seen on the page', async () => {
      await write('responsibility.sorry', 'Sorry for any inconvenience this may have caused.');
      await waitFor(() =>
        expect(desk.getByText(/any inconvenience/u, { selector: '.desk-page p' })).toBeVisible(),
      );
    });
    await step('the linter has something to say about it, at the place', async () => {
      await look(/^Findings/u);
      const findings = within(desk.getByRole('region', { name: 'Findings' }));
      await expect(findings.getByText('conditional-apology')).toBeVisible();
      await expect(findings.getByText(/any inconvenience/u, { selector: 'mark' })).toBeVisible();
    });
    await step('what does not compile is told where it was written, and stays text', async () => {
      await write('title.part.light', '<img src=x onerror=alert(1)> {nobody}');
      await expect(await desk.findByText(/^Nobody gives \{nobody\}/u)).toBeVisible();
      await expect(canvasElement.querySelector('img[src="x"]')).toBeNull();
    });
    await step('the file takes all of it along, and brings it back', async () => {
      await look(/^Changes \(2\)/u);
      const file = desk.getByLabelText<HTMLTextAreaElement>(/^brand\.json/u).value;
      await userEvent.click(desk.getByRole('button', { name: 'Start over' }));
      await expect(desk.getByText('Nothing is changed in this language yet.')).toBeVisible();
      await fireEvent.change(desk.getByLabelText('Bring in a brand.json'), {
        target: { value: file },
      });
      await userEvent.click(desk.getByRole('button', { name: 'Bring it in' }));
      await expect(desk.getByText('2 texts taken in.')).toBeVisible();
      await expect(desk.getByLabelText<HTMLTextAreaElement>(/^brand\.json/u).value).toBe(file);
    });
    await step('and the link is told', async () => {
      await waitFor(() => expect(document.body.dataset.link).toMatch(/^[\w-]{40,}$/u));
      delete document.body.dataset.link;
    });
  },
};
