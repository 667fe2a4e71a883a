import { useEffect, useState } from 'react';
import { LabHead } from '../shared/lab-head.js';
import { useLink } from '../shared/use-link.js';
import { firstDesk, fromLink, toLink } from './model/desk-state.js';
import type { Language } from './model/templates.js';
import { LOCALES, loadLanguage } from './model/templates.js';
import { Desk } from './page/desk.js';
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

/** Edit what a store says in a situation; see it said, and hear what the linter thinks of it. */
export function CopyDesk({ link = '', onLink, addressOf }: CopyDeskProps) {
  const [state, setState] = useState(() => fromLink(link));
  const [language, setLanguage] = useState<Language | null>(null);
  useLink(link, state, toLink, onLink);

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

  const startOver = () => {
    setState(firstDesk);
  };
  return (
    // The desk speaks English, whatever is written at it.
    <article className="lab desk" lang="en" dir="ltr">
      <LabHead
        title="Copy desk"
        about="What a store says, in its own words: edit a text, see it said, hear the linter."
        onStartOver={toLink(state) === '' ? undefined : startOver}
        link={addressOf && (() => addressOf(toLink(state)))}
      />
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
