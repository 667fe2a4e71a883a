import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import { languages } from '../../test/languages.js';
import { Speaking } from '../../test/speaking.js';
import { see } from '../../test/views.js';
import { ar } from './ar.js';
import { DelayBanner } from '../delay-banner/index.js';
import { MakeGoodPicker } from '../make-good-picker/index.js';
import { OrderTimeline } from '../order-timeline/index.js';

const nothing = () => undefined;

/** One late order in every language that there is, each written for its readers and not word for word. */
const meta = {
  title: 'Situations/In every language',
  component: DelayBanner,
  args: { view: see('runningLate'), onOpen: nothing },
} satisfies Meta<typeof DelayBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The banner, the picker and the timeline side by side. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={Object.fromEntries(
        Object.entries(languages).map(([locale, { name, copy }]) => {
          const view = see('runningLate', { locale, locales: [copy] });
          return [
            name,
            <Speaking key={locale} locale={locale}>
              <div style={{ display: 'grid', gap: 24 }}>
                <DelayBanner view={view} onOpen={nothing} dismissed={false} />
                <div className="stage-columns">
                  <MakeGoodPicker view={view} onChoose={nothing} />
                  <OrderTimeline view={view} />
                </div>
              </div>
            </Speaking>,
          ];
        }),
      )}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

/** What the toolbar's locale does to a story: the view is made again, and our words come with it. */
export const FromTheToolbar: Story = {
  globals: { locale: 'ar' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const open = within(canvasElement).getByRole('button', { name: ar['DelayBanner.choose'] });
    await expect(getComputedStyle(open).direction).toBe('rtl');
  },
};
