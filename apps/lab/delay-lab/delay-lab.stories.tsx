import type { OrderView } from '@amends/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useArgs, useGlobals } from 'storybook/preview-api';
import { expect, fireEvent, screen, userEvent, within } from 'storybook/test';
import { languages } from '../../../packages/ui/test/languages.js';
import { pseudo } from '../../../packages/ui/test/pseudo.js';
import { DelayLab } from './delay-lab.js';
import type { SpokenLanguage } from './page/seen.js';
import type { Outlook } from './page/settings.js';
import type { LabState } from './state/lab-state.js';
import { argsOf, firstArgs, stateOf } from './state/url.js';
import type { LabArgs } from './state/url.js';
import { addressOf } from './story-address.js';

/** How long after the last change the address is written: a browser refuses hundreds a second. */
const QUIET_MS = 250;

type Globals = Readonly<Record<string, unknown>>;

interface LabStoryProps {
  readonly args: LabArgs;
  readonly globals: Globals;
  readonly onArgs: (args: LabArgs) => void;
  readonly onGlobals: (globals: Record<string, string>) => void;
}

/** The lab over Storybook's arguments and toolbar, which put its state into the address. */
function LabStory({ args, globals, onArgs, onGlobals }: LabStoryProps) {
  const [read, setRead] = useState(() => stateOf(args));
  const written = useRef(JSON.stringify(args));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address or the controls say something that the lab did not.
  const given = JSON.stringify(args);
  useEffect(() => {
    if (given === written.current) return;
    written.current = given;
    setRead(stateOf(JSON.parse(given) as LabArgs));
  }, [given]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const language = useLanguage(String(globals.locale), globals.direction === 'rtl');
  return (
    <DelayLab
      state={read.state}
      notes={read.notes}
      language={language}
      outlooks={outlooksOf(globals, onGlobals)}
      onState={(state) => {
        setRead({ state, notes: [] });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          const next = argsOf(state);
          written.current = JSON.stringify(next);
          onArgs(next);
        }, QUIET_MS);
      }}
      linkOf={(state: LabState) =>
        addressOf(new URL(window.location.href), state, chosenGlobals(globals))
      }
    />
  );
}

function useLanguage(locale: string, isTurned: boolean): SpokenLanguage {
  return useMemo(() => {
    const known = languages[locale];
    const isPseudo = locale === 'en-XA';
    return {
      locale: known === undefined ? 'en-US' : locale,
      locales: known === undefined ? undefined : [known.copy],
      messages: known?.messages,
      direction: isTurned ? 'rtl' : (known?.direction ?? 'ltr'),
      change: isPseudo
        ? (order: OrderView) => ({ ...order, cases: order.cases.map(pseudo) })
        : undefined,
    };
  }, [locale, isTurned]);
}

const LOOKS = [
  { value: 'store', title: 'The store’s own' },
  { value: 'folio', title: 'Folio' },
  { value: 'datum', title: 'Datum' },
  { value: 'hearth', title: 'Hearth' },
];
const SCHEMES = [
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
];
const LOCALES = [
  { value: 'en-US', title: 'English' },
  ...Object.entries(languages).map(([value, { name }]) => ({ value, title: name })),
  { value: 'en-XA', title: 'Long words (pseudo)' },
];
const DIRECTIONS = [
  { value: 'ltr', title: 'As the language' },
  { value: 'rtl', title: 'Right to left' },
];

function outlooksOf(globals: Globals, onGlobals: LabStoryProps['onGlobals']): Outlook[] {
  const outlook = (title: string, key: string, choices: Outlook['choices']): Outlook => ({
    title,
    choices,
    value: choices.find(({ value }) => value === globals[key])?.value ?? choices[0]?.value ?? '',
    onChange: (value) => {
      onGlobals({ [key]: value });
    },
  });
  return [
    outlook('Theme', 'look', LOOKS),
    outlook('Scheme', 'theme', SCHEMES),
    outlook('Language', 'locale', LOCALES),
    outlook('Direction', 'direction', DIRECTIONS),
  ];
}

/** What of the toolbar a link has to say. */
function chosenGlobals(globals: Globals): Record<string, string> {
  const first: Globals = { look: 'store', theme: 'light', locale: 'en-US', direction: 'ltr' };
  return Object.fromEntries(
    Object.keys(first)
      .filter(
        (key) =>
          typeof globals[key] === 'string' && globals[key] !== '' && globals[key] !== first[key],
      )
      .map((key) => [key, String(globals[key])]),
  );
}

const meta = {
  title: 'Lab/Delay Lab',
  tags: ['!autodocs'],
  args: firstArgs,
  argTypes: Object.fromEntries(
    Object.keys(firstArgs).map((key) => [key, { type: 'string', control: 'text' }]),
  ),
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // One page shows the same part on the order's page and by itself, on purpose.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  render: function Render(args) {
    const [, updateArgs] = useArgs<LabArgs>();
    const [globals, updateGlobals] = useGlobals();
    return (
      <div className="lab-stage">
        <LabStory args={args} globals={globals} onArgs={updateArgs} onGlobals={updateGlobals} />
      </div>
    );
  },
} satisfies Meta<LabArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = { name: 'Delay Lab' };

/** Time is dragged to the broken promise, the customer chooses, and the reasons follow. */
export const DraggingAndChoosing: Story = {
  tags: ['!dev', '!autodocs'],
  args: { choices: 'mine' },
  play: async ({ canvasElement, step }) => {
    const lab = within(canvasElement);
    const time = lab.getByRole('slider', { name: 'Time, from order to closure' });
    const seen = within(lab.getByRole('main', { name: 'What the customer sees' }));
    const verdict = within(lab.getByRole('region', { name: 'Verdict' }));

    await step('before it broke nobody is told of it', async () => {
      await fireEvent.change(time, { target: { value: String(Date.UTC(2026, 10, 6, 12)) } });
      await expect(verdict.getByText('on-track')).toBeVisible();
      await expect(seen.queryByRole('button', { name: 'See your options' })).toBeNull();
    });
    await step('from moment to moment by the keyboard', async () => {
      time.focus();
      await userEvent.keyboard('{PageUp}{PageUp}{PageUp}');
      await expect(time).toHaveAccessibleName('Time, from order to closure');
      await expect(time.getAttribute('aria-valuetext')).toContain('broken');
      await expect(verdict.getByText('broken')).toBeVisible();
    });
    await step(
      'the choice runs through the engine, and its events are there to be read',
      async () => {
        await userEvent.click(seen.getByRole('button', { name: 'See your options' }));
        const dialog = within(await screen.findByRole('dialog'));
        await userEvent.click(dialog.getByRole('radio', { name: /^Keep the order/u }));
        await userEvent.click(dialog.getByRole('radio', { name: /^Postage back/u }));
        await userEvent.click(dialog.getByRole('button', { name: 'Take the postage back' }));
        await userEvent.click(await dialog.findByRole('button', { name: 'Done' }));
        await expect(lab.getByText('choice.made')).toBeVisible();
      },
    );
    await step('and time goes on to the remedy', async () => {
      const moments = within(lab.getByRole('region', { name: 'Time' }));
      await userEvent.click(moments.getByRole('button', { name: /^Made good/u }));
      await expect(lab.getByText('remedy.fulfilled')).toBeVisible();
    });
  },
};
