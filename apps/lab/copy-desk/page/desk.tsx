import { useDeferredValue, useMemo, useState } from 'react';
import { pseudo } from '../../../../packages/ui/test/pseudo.js';
import { MailFrame } from '../../shared/mail-frame.js';
import { checkEdits } from '../model/check.js';
import type { DeskState } from '../model/desk-state.js';
import { deskSituations, rehearse } from '../model/rehearse.js';
import type { CopyKey, Language, Templates } from '../model/templates.js';
import { DeskSettings } from './desk-settings.js';
import { Changes, Exchange } from './exchange.js';
import { Findings } from './findings.js';
import { SeenPage } from './seen-page.js';
import { Sides } from './sides.js';
import { Texts } from './texts.js';

const NO_TEMPLATES: Templates = {};

interface DeskProps {
  readonly state: DeskState;
  readonly onState: (state: DeskState) => void;
  readonly language: Language;
}

/** The desk in a language that is here: its settings, its texts, and what is made of them. */
export function Desk({ state, onState, language }: DeskProps) {
  const { locale, voice, moment } = state;
  const [search, setSearch] = useState('');
  const [isLong, setIsLong] = useState(false);
  const situation =
    deskSituations.find(({ number }) => number === state.situation) ?? deskSituations[0];
  if (situation === undefined) throw new Error('There is no situation.');

  const edits = state.edits[locale] ?? NO_TEMPLATES;
  // What is typed comes first; what is made of it may follow a moment later.
  const settled = useDeferredValue(edits);
  const checked = useMemo(
    () => checkEdits(locale, settled, language.templates),
    [locale, settled, language],
  );
  const rehearsal = useMemo(
    () => rehearse({ language, situation, moment, voice, copy: checked.copy }),
    [language, situation, moment, voice, checked],
  );
  const { view, letter, findings } = rehearsal;
  const change = (next: Partial<DeskState>) => {
    onState({ ...state, ...next });
  };
  const edit = (key: CopyKey, template: string | null) => {
    const others = Object.entries(edits).filter(([name]) => name !== key);
    const next = Object.fromEntries(template === null ? others : [...others, [key, template]]);
    change({ edits: { ...state.edits, [locale]: next } });
  };

  return (
    <>
      <DeskSettings
        state={{ ...state, situation: situation.number }}
        moments={rehearsal.moments}
        onChange={change}
        isLong={isLong}
        onLong={setIsLong}
      />
      <div className="desk-body">
        <Texts
          language={language}
          edits={edits}
          notes={checked.notes}
          rehearsal={rehearsal}
          search={search}
          onSearch={setSearch}
          onEdit={edit}
        />
        <Sides
          sides={{
            Page: <SeenPage view={isLong ? pseudo(view) : view} locale={locale} />,
            Mail: letter ? (
              <MailFrame letter={letter} />
            ) : (
              <p className="lab-quiet">No mail goes out at this moment.</p>
            ),
            [`Findings (${findings.length})`]: (
              <Findings
                rehearsal={rehearsal}
                locale={locale}
                direction={view.direction}
                templates={{ ...language.templates, ...edits }}
                onShow={(key) => {
                  setSearch('');
                  requestAnimationFrame(() => {
                    document.querySelector<HTMLElement>(`[id="key-${key}"] textarea`)?.focus();
                  });
                }}
              />
            ),
            [`Changes (${Object.keys(edits).length})`]: (
              <>
                <Changes edits={edits} originals={language.templates} locale={locale} />
                <Exchange brand={state} onBrand={change} />
              </>
            ),
          }}
        />
      </div>
    </>
  );
}
