import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { advance, composeLetter, composeLinkLetter, defaultPolicy, replay } from '@amends/core';
import type { Letter } from '@amends/core';
import { ar } from '@amends/core/locales/ar';
import { de } from '@amends/core/locales/de';
import { situations } from '@amends/core/testing';
import type { SituationName } from '@amends/core/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { MailFrame } from '../shared/mail-frame.js';

const speech = { locales: [ar, de], brand: { name: 'Bijou Films' } };

interface MailProps {
  readonly situation: SituationName | 'link';
  readonly locale: string;
}

function letterFor({ situation, locale }: MailProps): Letter {
  const { record, asOf } = situations[situation === 'link' ? 'onItsWay' : situation];
  if (situation === 'link') return composeLinkLetter(record, { asOf, locale, ...speech });
  const current = replay(advance(record, null, { asOf, policy: defaultPolicy, promiseId: 'p1' }));
  const letter =
    current && composeLetter(record, current, { about: 'trouble' }, { asOf, locale, ...speech });
  if (letter === null) throw new Error(`Nothing is told of "${situation}".`);
  return letter;
}

function Mail(props: MailProps): ReactElement {
  const { situation, locale } = props;
  const letter = useMemo(() => letterFor({ situation, locale }), [situation, locale]);
  return <MailFrame letter={letter} />;
}

const meta = {
  title: 'Notices/Mails',
  component: Mail,
  args: { locale: 'en' },
  tags: ['!autodocs'],
} satisfies Meta<typeof Mail>;

export default meta;
type Story = StoryObj<typeof meta>;

export const RunningLate: Story = {
  args: { situation: 'runningLate' },
  play: async ({ canvasElement }) => {
    const frame = await within(canvasElement).findByTitle(
      'We promised Tuesday, and we did not make it',
      {},
      // The renderer of mails is loaded with the first of them.
      { timeout: 20_000 },
    );
    await expect(frame).toHaveAttribute('srcdoc', expect.stringContaining('Cancel, $49.00 back'));
  },
};

export const Lost: Story = { args: { situation: 'lost', locale: 'ar' } };

export const ArrivedLate: Story = { args: { situation: 'deliveredLate', locale: 'de' } };

export const TheLink: Story = { args: { situation: 'link' } };
