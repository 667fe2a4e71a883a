import type { Meta, StoryObj } from '@storybook/react-vite';
import { briefSituations } from '@amends/core/testing';
import type { BriefSituation } from '@amends/core/testing';
import { SituationPage } from './situation-page.js';

/** The situation with this number in the brief. */
function numbered(number: number): BriefSituation {
  const found = briefSituations.find((each) => each.number === number);
  if (found === undefined) throw new Error(`There is no situation ${number}.`);
  return found;
}

const meta = {
  title: 'Situations/The twenty',
  component: SituationPage,
  tags: ['!autodocs'],
  // One page shows the same region at several moments on purpose.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
} satisfies Meta<typeof SituationPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ThePopcorn: Story = { name: '1. The popcorn', args: { situation: numbered(1) } };

export const TheSilentPrinter: Story = {
  name: '2. The silent printer',
  args: { situation: numbered(2) },
};

export const TheUselessCredit: Story = {
  name: '3. The useless credit',
  args: { situation: numbered(3) },
};

export const ThreeOptions: Story = { name: '4. Three options', args: { situation: numbered(4) } };

export const JustSaySorry: Story = { name: '5. Just say sorry', args: { situation: numbered(5) } };

export const TheGoodCustomer: Story = {
  name: '6. The good customer',
  args: { situation: numbered(6) },
};

export const UnderPromise: Story = { name: '7. Under-promise', args: { situation: numbered(7) } };

export const ThePolicy: Story = { name: '8. The policy', args: { situation: numbered(8) } };

export const TheIntern: Story = { name: '9. The intern', args: { situation: numbered(9) } };

export const ASmallSlip: Story = { name: '10. A small slip', args: { situation: numbered(10) } };

export const TheOrderSystemIsDown: Story = {
  name: '11. The order system is down',
  args: { situation: numbered(11) },
};

export const TheOwnFile: Story = {
  name: '12. The customer’s own file was wrong',
  args: { situation: numbered(12) },
};

export const SomebodyElsesError: Story = {
  name: '13. Somebody else’s error',
  args: { situation: numbered(13) },
};

export const WhatCanWeDo: Story = {
  name: '14. What can we do?',
  args: { situation: numbered(14) },
};

export const TheSlowTable: Story = {
  name: '15. The slow table',
  args: { situation: numbered(15) },
};

export const NoQuietRedating: Story = {
  name: '16. No quiet re-dating',
  args: { situation: numbered(16) },
};

export const PutItBehindYou: Story = {
  name: '17. Put it behind you',
  args: { situation: numbered(17) },
};

export const OnTimeToSaySo: Story = {
  name: '18. On time to say so',
  args: { situation: numbered(18) },
};

export const TheLaw: Story = { name: '19. The law', args: { situation: numbered(19) } };

export const DeliveredSaysTheCarrier: Story = {
  name: '20. Delivered, says the carrier',
  args: { situation: numbered(20) },
};
