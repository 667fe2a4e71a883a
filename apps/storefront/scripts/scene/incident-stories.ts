import { policy } from '../../lib/policy.ts';
import { shop } from '../../lib/shop.ts';
import type { Story } from './story.ts';

const theo = policy.signatories.head ?? null;

/** Orders of one afternoon did not reach the workshop: it is on, and the next word has its time. */
const ordersHeldUp: Story = ({ at, day }) => {
  const incident = 'orders-held-up';
  return [
    {
      at: at(-1, '15:30'),
      incident,
      does: 'open-incident',
      word: {
        title: 'Orders of one afternoon did not reach our workshop',
        text: 'Orders placed since one o’clock are safe, and none of them has reached the people who pack. We are looking for the reason.',
        nextUpdateBy: at(-1, '18:00'),
        startedAt: at(-1, '13:00'),
        reason: 'store-error',
        clearBy: day(6),
        timeZone: shop.timeZone,
        scope: { placed: { from: at(-1, '13:00'), until: at(-1, '17:20') } },
        signatory: theo,
      },
    },
    {
      at: at(-1, '17:40'),
      incident,
      does: 'update-incident',
      word: {
        text: 'Found: the list that goes to the bench had stopped. It runs again since twenty past five. What was ordered before that is put in by hand, one by one.',
        status: 'identified',
        nextUpdateBy: at(0, '09:30'),
      },
    },
    {
      at: at(0, '09:10'),
      incident,
      does: 'update-incident',
      word: {
        text: 'Every order of that afternoon is on the bench now. They are packed first, and leave a day later than they should have.',
        status: 'monitoring',
        nextUpdateBy: at(0, '17:00'),
      },
    },
  ];
};

/** It is over, and a plain account is left of it. */
const noHeating: Story = ({ at }) => {
  const incident = 'no-heating';
  return [
    {
      at: at(-1, '08:10'),
      incident,
      does: 'open-incident',
      word: {
        title: 'Our workshop stood still for a morning',
        text: 'The heating failed overnight, and glue does not set in the cold. Nothing leaves before noon.',
        nextUpdateBy: at(-1, '12:30'),
        reason: 'capacity',
        timeZone: shop.timeZone,
        // News for everybody: no date was moved by it.
        scope: {},
        signatory: theo,
      },
    },
    {
      at: at(-1, '12:05'),
      incident,
      does: 'resolve-incident',
      word: {
        text: 'A valve in the cellar had frozen. It was replaced by half past ten, we packed until eight, and everything that was due that day left that day. The valve is now checked each October.',
      },
    },
  ];
};

/** The troubles of the whole shop. */
export const incidentStories: readonly Story[] = [ordersHeldUp, noHeating];
