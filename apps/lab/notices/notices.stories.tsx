import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { advance, composeLetter, composeLinkLetter, defaultPolicy, replay } from '@amends/core';
import type { Letter } from '@amends/core';
import { ar } from '@amends/core/locales/ar';
import { de } from '@amends/core/locales/de';
import { situations } from '@amends/core/testing';
import type { SituationName } from '@amends/core/testing';
import { renderLetter } from '@amends/server/letters';
import type { RenderedLetter } from '@amends/server/letters';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const links = {
  page: 'https://shop.example/orders/1001',
  stop: 'https://shop.example/orders/1001#updates',
};
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

/** A mail as it is sent: its subject, its HTML in a frame of its own, and its plain text. */
function Mail(props: MailProps): ReactElement {
  const letter = letterFor(props);
  const [rendered, setRendered] = useState<RenderedLetter | null>(null);
  const { situation, locale } = props;
  useEffect(() => {
    let isGone = false;
    void renderLetter(letterFor({ situation, locale }), links).then((done) => {
      if (!isGone) setRendered(done);
    });
    return () => {
      isGone = true;
    };
  }, [situation, locale]);
  return (
    <article lang={letter.locale} dir={letter.direction}>
      <h2>{letter.subject}</h2>
      {rendered !== null && (
        <>
          <iframe
            title={letter.title}
            srcDoc={rendered.html}
            sandbox=""
            style={{ width: '100%', height: '1100px', border: 0 }}
          />
          <pre style={{ whiteSpace: 'pre-wrap', padding: '1rem' }}>{rendered.text}</pre>
        </>
      )}
    </article>
  );
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
    );
    await expect(frame).toHaveAttribute('srcdoc', expect.stringContaining('Cancel, $49.00 back'));
  },
};

export const Lost: Story = { args: { situation: 'lost', locale: 'ar' } };

export const ArrivedLate: Story = { args: { situation: 'deliveredLate', locale: 'de' } };

export const TheLink: Story = { args: { situation: 'link' } };
