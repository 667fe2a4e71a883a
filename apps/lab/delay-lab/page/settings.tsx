import { briefSituations } from '@amends/core/testing';
import { namedPolicies } from '../policies/lab-policies.js';
import { PLACES, POLICY_NAMES, TONES, VOICES } from '../state/lab-state.js';
import type { LabState } from '../state/lab-state.js';
import { Named, Select } from '../../shared/select.js';

/** What Storybook's toolbar holds and the lab shows as well: one choice among named ones. */
export interface Outlook {
  readonly title: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
  readonly onChange: (value: string) => void;
}

interface SettingsProps {
  readonly state: LabState;
  readonly outlooks: readonly Outlook[];
  readonly onChange: (change: Partial<LabState>) => void;
}

const VOICE_TITLES = { plain: 'Plain', warm: 'Warm', formal: 'Formal' } as const;
const TONE_TITLES = { policy: 'The policy’s', plain: 'Plain', light: 'Light' } as const;

/** Everything that can be changed about a situation but its time. */
export function Settings({ state, outlooks, onChange }: SettingsProps) {
  return (
    <div className="lab-settings">
      {outlooks.map(({ title, value, choices, onChange: choose }) => (
        <Select key={title} title={title} value={value} onChange={choose}>
          {choices.map((each) => (
            <option key={each.value} value={each.value}>
              {each.title}
            </option>
          ))}
        </Select>
      ))}
      <Named
        title="Voice"
        of={VOICES}
        titles={VOICE_TITLES}
        value={state.voice}
        onChange={(voice) => {
          onChange({ voice });
        }}
      />
      <Named
        title="Tone"
        of={TONES}
        titles={TONE_TITLES}
        value={state.tone}
        onChange={(tone) => {
          onChange({ tone });
        }}
      />
      <Named
        title="Law of"
        of={Object.keys(PLACES) as (keyof typeof PLACES)[]}
        titles={Object.fromEntries(Object.entries(PLACES).map(([key, { title }]) => [key, title]))}
        value={state.place}
        onChange={(place) => {
          onChange({ place });
        }}
      />
      <Named
        title="Policy"
        of={POLICY_NAMES}
        titles={Object.fromEntries(
          Object.entries(namedPolicies).map(([key, { title }]) => [key, title]),
        )}
        value={state.policy}
        onChange={(policy) => {
          onChange({ policy, edit: [] });
        }}
      />
      <Named
        title="Who chooses"
        of={['told', 'mine'] as const}
        titles={{ told: 'As it is told', mine: 'Only you' }}
        value={state.choices}
        onChange={(choices) => {
          onChange({ choices });
        }}
      />
      <Named
        title="In the end"
        of={['arrives', 'nothing'] as const}
        titles={{ arrives: 'It arrives', nothing: 'Nothing comes' }}
        value={state.ending}
        onChange={(ending) => {
          onChange({ ending });
        }}
      />
      <Named
        title="Our letters"
        of={['kept', 'missed'] as const}
        titles={{ kept: 'Sent in time', missed: 'Never sent' }}
        value={state.word}
        onChange={(word) => {
          onChange({ word });
        }}
      />
    </div>
  );
}

/** The twenty, by number. */
export function SituationSelect({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (situation: number) => void;
}) {
  const sorted = [...briefSituations].sort((one, other) => one.number - other.number);
  return (
    <Select
      title="Situation"
      value={String(value)}
      onChange={(text) => {
        onChange(Number(text));
      }}
    >
      {sorted.map(({ number, title }) => (
        <option key={number} value={number}>
          {number}. {title}
        </option>
      ))}
    </Select>
  );
}
