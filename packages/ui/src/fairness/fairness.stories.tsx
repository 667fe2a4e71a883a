import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { moment } from '../../test/moments.js';
import { see } from '../../test/views.js';
import { ConsentPrompt, MakeGoodPicker } from '../index.js';
import type { FairnessFinding } from './index.js';
import { judgeFairness } from './index.js';
import './fairness.stories.css';

const late = see('runningLate');
const asked = moment(19);
const nothing = () => undefined;

/** One choice, and what the kit finds in it as it is painted here. */
function Judged({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);
  const [findings, setFindings] = useState<readonly FairnessFinding[]>();
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (stage.current) setFindings(judgeFairness(stage.current, { exitOwed: true }));
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <section aria-label={title} className="fairness-story__side">
      <h2>{title}</h2>
      <div ref={stage} className="fairness-story__stage">
        {children}
      </div>
      <h3>
        {findings?.length === 0 ? 'Nothing found' : `${String(findings?.length ?? '…')} findings`}
      </h3>
      <dl>
        {findings?.map(({ rule, what, mend, where, source }) => (
          <div key={rule + where + what}>
            <dt>
              <code>{rule}</code>
            </dt>
            <dd>{what}</dd>
            <dd>{mend}</dd>
            <dd>
              <small>
                <code>{where}</code>. {source}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const meta = {
  title: 'Lab/Fairness',
  tags: ['!autodocs'],
  parameters: {
    layout: 'padded',
    // The unfair side breaks these on purpose: that is what is shown.
    a11y: {
      config: {
        rules: ['landmark-unique', 'color-contrast', 'target-size'].map((id) => ({
          id,
          enabled: false,
        })),
      },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same choice as we ship it, and in the sheet of a store that would rather not pay back. */
export const Fairness: Story = {
  render: () => (
    <div className="fairness-story">
      <Judged title="As it is shipped">
        <MakeGoodPicker view={late} onChoose={nothing} />
        <ConsentPrompt view={asked} onConsent={nothing} />
      </Judged>
      <Judged title="In an unfair theme">
        <div className="fairness-story__unfair">
          <p>Hurry: only 2 vouchers left</p>
          <MakeGoodPicker
            view={late}
            onChoose={nothing}
            defaultValue={{ decision: 'keep', option: 'store-credit', text: '' }}
          />
          <ConsentPrompt view={asked} onConsent={nothing} />
        </div>
      </Judged>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const sides = within(canvasElement);
    const fair = within(sides.getByRole('region', { name: 'As it is shipped' }));
    const unfair = within(sides.getByRole('region', { name: 'In an unfair theme' }));
    await waitFor(() =>
      expect(fair.getByRole('heading', { level: 3 })).toHaveTextContent('Nothing found'),
    );
    for (const rule of [
      'exit-smaller-text',
      'exit-dimmer',
      'preselected',
      'false-countdown',
      'silence-unsaid',
    ])
      await expect((await unfair.findAllByText(rule)).length).toBeGreaterThan(0);
  },
};
