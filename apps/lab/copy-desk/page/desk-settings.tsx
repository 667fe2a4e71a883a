import { Named, Select } from '../../shared/select.js';
import { VOICES } from '../model/brand-file.js';
import type { DeskState } from '../model/desk-state.js';
import { deskSituations } from '../model/rehearse.js';
import type { DeskLocale } from '../model/templates.js';
import { LOCALES } from '../model/templates.js';

const LOCALE_NAMES = Object.keys(LOCALES) as DeskLocale[];

interface DeskSettingsProps {
  /** With a situation that there is. */
  readonly state: DeskState;
  /** How many moments the situation has. */
  readonly moments: number;
  readonly onChange: (change: Partial<DeskState>) => void;
  readonly isLong: boolean;
  readonly onLong: (isLong: boolean) => void;
}

/** In which language, situation, moment and voice a text is seen. */
export function DeskSettings({ state, moments, onChange, isLong, onLong }: DeskSettingsProps) {
  return (
    <div className="desk-settings">
      <Named
        title="Language"
        of={LOCALE_NAMES}
        titles={LOCALES}
        value={state.locale}
        onChange={(locale) => {
          onChange({ locale });
        }}
      />
      <Select
        title="Situation"
        value={String(state.situation)}
        onChange={(number) => {
          onChange({ situation: Number(number), moment: 0 });
        }}
      >
        {deskSituations.map(({ number, title }) => (
          <option key={number} value={number}>
            {number}. {title}
          </option>
        ))}
      </Select>
      <Select
        title="Moment"
        value={String(Math.min(state.moment, moments - 1))}
        onChange={(moment) => {
          onChange({ moment: Number(moment) });
        }}
      >
        {Array.from({ length: moments }, (_, at) => (
          <option key={at} value={at}>
            {at === 0 ? 'First seen' : `Step ${at}`}
          </option>
        ))}
      </Select>
      <Named
        title="Voice"
        of={VOICES}
        titles={{ plain: 'Plain', warm: 'Warm', formal: 'Formal' }}
        value={state.voice}
        onChange={(voice) => {
          onChange({ voice });
        }}
      />
      <label className="desk-check">
        <input
          type="checkbox"
          checked={isLong}
          onChange={({ target }) => {
            onLong(target.checked);
          }}
        />
        Show it in long words
      </label>
    </div>
  );
}
