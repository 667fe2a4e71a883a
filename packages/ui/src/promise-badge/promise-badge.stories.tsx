import type { PromiseView } from '@amends/core';
import { viewPromise } from '@amends/core';
import { ar } from '@amends/core/locales/ar';
import { ja } from '@amends/core/locales/ja';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { PromiseBadge, promiseBadgeAnatomy } from './index.js';

const promise = { kind: 'deliver', window: { from: '2096-11-22', by: '2096-11-23' } } as const;
// Far ahead: a story must look the same next year.
const known = { asOf: '2096-11-19T10:00:00-05:00', timeZone: 'America/New_York' };
const cutOff = '2096-11-19T16:00:00-05:00';

const sure: PromiseView = viewPromise(promise, { ...known, cutOff, keptInHundred: 96 });

const meta = {
  title: 'Components/PromiseBadge',
  component: PromiseBadge,
  args: { view: sure },
  parameters: {
    docs: { subtitle: 'What is promised before the order: a date, never a speed.' },
    notes: {
      usage,
      anatomy: promiseBadgeAnatomy,
      dos: [
        'show the same date on the product, in the bag and at checkout, and record it as the promise.',
        'give the real cut-off, and new dates when it passes: `onCutOff` tells you.',
      ],
      donts: [
        'say “fast” or “2–3 days”: the customer wants to know which day.',
        'count down to anything that does not change what is promised.',
      ],
    },
  },
} satisfies Meta<typeof PromiseBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Sure: Story = {};

export const DateAlone: Story = { args: { view: viewPromise(promise, known) } };

export const NoDate: Story = {
  args: { view: viewPromise({ kind: 'deliver', window: { by: null } }, known) },
};

/** While it is asked for, as after a change of the address. */
export const Loading: Story = { args: { view: null } };

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      states={{
        'With cut-off and record': <PromiseBadge view={sure} />,
        'A date alone': <PromiseBadge view={viewPromise(promise, known)} />,
        'One day': (
          <PromiseBadge
            view={viewPromise({ kind: 'ship', window: { by: '2096-11-20' } }, { ...known, cutOff })}
          />
        ),
        'No date': (
          <PromiseBadge view={viewPromise({ kind: 'deliver', window: { by: null } }, known)} />
        ),
        Japanese: (
          <PromiseBadge
            view={viewPromise(promise, {
              ...known,
              cutOff,
              keptInHundred: 96,
              locale: 'ja',
              locales: [ja],
            })}
          />
        ),
        Arabic: (
          <PromiseBadge
            view={viewPromise(promise, {
              ...known,
              cutOff,
              keptInHundred: 96,
              locale: 'ar',
              locales: [ar],
            })}
          />
        ),
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };
