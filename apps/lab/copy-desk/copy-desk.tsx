import type { OrderView } from '@amends/core';
import { AmendsProvider } from '@amends/react';
import { ApologyDialog } from '@amends/ui';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { languages } from '../../../packages/ui/test/languages.js';
import { pseudo } from '../../../packages/ui/test/pseudo.js';
import { CopyButton } from '../shared/copy-button.js';
import { MailFrame } from '../shared/mail-frame.js';
import { Named, Select } from '../shared/select.js';
import { MomentView } from '../situations/moment-view.js';
import { VOICES } from './model/brand-file.js';
import { checkEdits } from './model/check.js';
import type { DeskState } from './model/desk-state.js';
import { firstDesk, fromLink, toLink } from './model/desk-state.js';
import { grouped, matching } from './model/groups.js';
import { deskSituations, rehearse } from './model/rehearse.js';
import type { CopyKey, DeskLocale, Language, Templates } from './model/templates.js';
import { LOCALES, loadLanguage } from './model/templates.js';
import { Changes, Exchange } from './page/exchange.js';
import { Findings } from './page/findings.js';
import { TemplateField } from './page/template-field.js';
import '../shared/lab.css';
import '../situations/situations.css';
import './copy-desk.css';

/** Props of {@link CopyDesk}. */
export interface CopyDeskProps {
  /** The state, as a link holds it. Empty: late, in English, nothing changed. */
  readonly link?: string | undefined;
  /** Told of the state whenever it has come to rest. */
  readonly onLink?: ((link: string) => void) | undefined;
  /** The address of a state, to hand on. */
  readonly addressOf?: ((link: string) => string) | undefined;
}

const QUIET_MS = 250;
const LOCALE_NAMES = Object.keys(LOCALES) as DeskLocale[];
const NO_TEMPLATES: Templates = {};

/** Edit what a store says in a situation; see it said, and hear what the linter thinks of it. */
export function CopyDesk({ link = '', onLink, addressOf }: CopyDeskProps) {
  const [state, setState] = useState(() => fromLink(link));
  const [language, setLanguage] = useState<Language | null>(null);
  const told = useRef(link);

  useEffect(() => {
    const timer = setTimeout(() => {
      const next = toLink(state);
      if (next === told.current) return;
      told.current = next;
      onLink?.(next);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [state, onLink]);

  const { locale } = state;
  useEffect(() => {
    let isGone = false;
    void loadLanguage(locale).then((loaded) => {
      if (!isGone) setLanguage(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [locale]);

  return (
    // The desk speaks English, whatever is written at it.
    <article className="lab desk" lang="en" dir="ltr">
      <header className="lab-head">
        <div>
          <h1>Copy desk</h1>
          <p>What a store says, in its own words: edit a text, see it said, hear the linter.</p>
        </div>
        <div className="lab-head__actions">
          {toLink(state) !== '' && (
            <button
              type="button"
              onClick={() => {
                setState(firstDesk);
              }}
            >
              Start over
            </button>
          )}
          {addressOf && <CopyButton text={() => addressOf(toLink(state))}>Copy link</CopyButton>}
        </div>
      </header>
      {language?.locale === locale ? (
        <Desk state={state} onState={setState} language={language} />
      ) : (
        <p className="lab-quiet" role="status">
          Fetching {LOCALES[locale]}…
        </p>
      )}
    </article>
  );
}

interface DeskProps {
  readonly state: DeskState;
  readonly onState: (state: DeskState) => void;
  readonly language: Language;
}

function Desk({ state, onState, language }: DeskProps) {
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
  const { direction } = rehearsal.view;
  const textOf = (key: CopyKey) => edits[key] ?? language.templates[key] ?? '';
  const shown = grouped(matching(rehearsal.used, textOf, search));
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
      <div className="desk-settings">
        <Named
          title="Language"
          of={LOCALE_NAMES}
          titles={LOCALES}
          value={locale}
          onChange={(next) => {
            change({ locale: next });
          }}
        />
        <Select
          title="Situation"
          value={String(situation.number)}
          onChange={(number) => {
            change({ situation: Number(number), moment: 0 });
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
          value={String(Math.min(moment, rehearsal.moments - 1))}
          onChange={(next) => {
            change({ moment: Number(next) });
          }}
        >
          {Array.from({ length: rehearsal.moments }, (_, at) => (
            <option key={at} value={at}>
              {at === 0 ? 'First seen' : `Step ${at}`}
            </option>
          ))}
        </Select>
        <Named
          title="Voice"
          of={VOICES}
          titles={{ plain: 'Plain', warm: 'Warm', formal: 'Formal' }}
          value={voice}
          onChange={(next) => {
            change({ voice: next });
          }}
        />
        <label className="desk-check">
          <input
            type="checkbox"
            checked={isLong}
            onChange={({ target }) => {
              setIsLong(target.checked);
            }}
          />
          Show it in long words
        </label>
      </div>

      <div className="desk-body">
        <section className="desk-texts" aria-label="Texts of this situation">
          <label className="desk-search">
            <span>Search {rehearsal.used.length} texts of this situation</span>
            <input
              type="search"
              value={search}
              onChange={({ target }) => {
                setSearch(target.value);
              }}
            />
          </label>
          {shown.length === 0 && <p className="lab-quiet">No text has these words.</p>}
          {shown.map(({ title, keys }) => (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              {keys.map((key) => (
                <TemplateField
                  key={key}
                  name={key}
                  locale={locale}
                  direction={direction}
                  original={language.templates[key] ?? ''}
                  edit={edits[key]}
                  notes={checked.notes.get(key) ?? []}
                  onEdit={(template) => {
                    edit(key, template);
                  }}
                />
              ))}
            </section>
          ))}
        </section>

        <Sides
          sides={{
            Page: <Page view={isLong ? pseudo(rehearsal.view) : rehearsal.view} locale={locale} />,
            Mail: rehearsal.letter ? (
              <MailFrame letter={rehearsal.letter} />
            ) : (
              <p className="lab-quiet">No mail goes out at this moment.</p>
            ),
            [`Findings (${rehearsal.findings.length})`]: (
              <Findings
                rehearsal={rehearsal}
                locale={locale}
                direction={direction}
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
                <Exchange
                  brand={state}
                  onBrand={(brand) => {
                    change(brand);
                  }}
                />
              </>
            ),
          }}
        />
      </div>
    </>
  );
}

/** What is seen of it, one side at a time. */
function Sides({ sides }: { readonly sides: Readonly<Record<string, React.ReactNode>> }) {
  const [at, setAt] = useState(0);
  const names = Object.keys(sides);
  return (
    <div className="desk-sides">
      <fieldset className="desk-sides__names">
        <legend className="lab-unseen">What to see</legend>
        {names.map((name, index) => (
          <label key={index}>
            <input
              type="radio"
              name="side"
              checked={index === at}
              onChange={() => {
                setAt(index);
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="desk-sides__side">{sides[names[at] ?? '']}</div>
    </div>
  );
}

/** The components, in the language that is written. */
function Page({
  view,
  locale,
}: {
  readonly view: OrderView['cases'][number];
  readonly locale: DeskLocale;
}) {
  return (
    <div lang={locale} dir={view.direction} className="desk-page">
      <AmendsProvider messages={languages[locale]?.messages} storage={forgetful}>
        <MomentView view={view} />
        {view.apology && (
          <ApologyDialog
            view={view}
            trigger={<ApologyDialog.Trigger>{view.apology.title}</ApologyDialog.Trigger>}
          />
        )}
      </AmendsProvider>
    </div>
  );
}

const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
