import { LabHead } from '../shared/lab-head.js';
import { SituationPage } from '../situations/situation-page.js';
import { situationNumbered } from './engine/scenario.js';
import { Notes } from './page/notes.js';
import { OrderLab } from './page/order-lab.js';
import type { SpokenLanguage } from './page/seen.js';
import { SituationSelect } from './page/settings.js';
import type { Outlook } from './page/settings.js';
import { firstState } from './state/lab-state.js';
import type { LabState } from './state/lab-state.js';
import '../shared/lab.css';
import './delay-lab.css';

/** Props of {@link DelayLab}. */
export interface DelayLabProps {
  readonly state: LabState;
  readonly onState: (state: LabState) => void;
  /** What in the address could not be used, in plain lines. */
  readonly notes?: readonly string[] | undefined;
  readonly language: SpokenLanguage;
  /** Settings that live outside: theme, locale, direction. */
  readonly outlooks?: readonly Outlook[] | undefined;
  /** The address of a state, to hand on. */
  readonly linkOf?: ((state: LabState) => string) | undefined;
}

/** One situation from order to closure: drag time, change the settings, choose, and see why. */
export function DelayLab({
  state,
  onState,
  notes = [],
  language,
  outlooks = [],
  linkOf,
}: DelayLabProps) {
  const situation = situationNumbered(state.situation);
  const change = (next: Partial<LabState>): void => {
    onState({ ...state, ...next });
  };
  const startOver = () => {
    onState({ ...firstState, situation: state.situation });
  };
  const isAsItOpens =
    JSON.stringify({ ...state, situation: 0 }) === JSON.stringify({ ...firstState, situation: 0 });
  return (
    // The lab speaks English, whatever the customer reads.
    <article className="lab" lang="en" dir="ltr">
      <LabHead
        title="Delay Lab"
        about="One order, from checkout to closure. Drag time, choose, and read why."
        onStartOver={isAsItOpens ? undefined : startOver}
        link={linkOf && (() => linkOf(state))}
      />
      <Notes notes={notes} />
      <div className="lab-story">
        <SituationSelect
          value={state.situation}
          onChange={(number) => {
            change({ situation: number, at: null, own: [], edit: [] });
          }}
        />
        <p>{situation?.about}</p>
      </div>
      {situation?.kind === 'order' ? (
        <OrderLab
          key={state.situation}
          situation={situation}
          state={state}
          onState={onState}
          language={language}
          outlooks={outlooks}
        />
      ) : (
        situation && (
          <div className="lab-still">
            <p className="lab-quiet">
              {situation.kind === 'text'
                ? 'This one is a text to be judged: it has no time to drag.'
                : 'This one is many past orders: it has no time to drag.'}
            </p>
            <SituationPage situation={situation} />
          </div>
        )
      )}
    </article>
  );
}
