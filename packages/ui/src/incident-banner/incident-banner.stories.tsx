import type { Incident } from '@amends/core';
import { viewIncident } from '@amends/core';
import { briefSituations, walk } from '@amends/core/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sheet, sheetParameters, variants } from '../../../../.storybook/sheet.js';
import Basic from './examples/basic.js';
import usage from './examples/basic.js?raw';
import { incidentBannerMessages } from './incident-banner.messages.js';
import { IncidentBanner, incidentBannerAnatomy } from './index.js';

const down = briefSituations.find(({ number }) => number === 11);
if (down?.kind !== 'order') throw new Error('Situation 11 is an order with an incident.');
const [incident] = down.incidents ?? [];
if (incident === undefined) throw new Error('Situation 11 has an incident.');
const forEverybody = viewIncident(incident, { asOf: '2026-11-09T11:00:00-05:00' });
const forThisOrder = walk(down)[0]?.view.incident ?? null;

const over: Incident = {
  ...incident,
  status: 'resolved',
  resolvedAt: '2026-11-09T15:00:00-05:00',
  account: {
    at: '2026-11-10T09:00:00-05:00',
    text: 'A disk was full, and nobody was told before it was. It is twice as large now, and we are told at half.',
  },
};
const told = viewIncident(over, { asOf: '2026-11-10T10:00:00-05:00' });

const meta = {
  title: 'Components/IncidentBanner',
  component: IncidentBanner,
  args: { incident: forEverybody },
  parameters: {
    docs: { subtitle: 'A trouble of the whole shop, and what it means for your order.' },
    notes: {
      usage,
      anatomy: incidentBannerAnatomy,
      messages: incidentBannerMessages,
      dos: [
        'show it to everybody while it lasts, and on each order it touches with what it means there.',
        'name the time of the next word, and keep it: it is a promise like any other.',
      ],
      donts: ['let it linger: once it is told and over, it goes by itself.'],
    },
  },
} satisfies Meta<typeof IncidentBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ForEverybody: Story = {};

export const ForThisOrder: Story = { args: { incident: forThisOrder } };

export const Over: Story = { args: { incident: told } };

export const Example: Story = { render: () => <Basic /> };

/** Every state on one page. */
export const ContactSheet: Story = {
  parameters: sheetParameters,
  render: () => (
    <Sheet
      width={720}
      states={{
        'For everybody': <IncidentBanner incident={forEverybody} />,
        'For this order': <IncidentBanner incident={forThisOrder} />,
        Over: <IncidentBanner incident={told} />,
      }}
    />
  ),
};

export const ContactSheetDark: Story = { ...ContactSheet, ...variants.dark };

export const RightToLeft: Story = { args: { incident: forThisOrder, dir: 'rtl' } };
