import type { LocaleCopy } from '@amends/core';
import type { OrderSituation } from '@amends/core/testing';
import { useMemo } from 'react';
import { instantOf, seenIn, sessionOf, withAct } from '../engine/session.js';
import type { Session } from '../engine/session.js';
import { useLabClient } from '../engine/use-lab-client.js';
import type { LabState } from '../state/lab-state.js';
import { Notes } from './notes.js';
import { PolicySection } from './policy-section.js';
import { Reasons } from './reasons.js';
import { Seen } from './seen.js';
import type { SpokenLanguage } from './seen.js';
import { Settings } from './settings.js';
import type { Outlook } from './settings.js';
import { TimeLine } from './time-line.js';
import { momentText } from './words.js';

interface OrderLabProps {
  readonly situation: OrderSituation;
  readonly state: LabState;
  readonly onState: (state: LabState) => void;
  readonly language: SpokenLanguage;
  readonly outlooks: readonly Outlook[];
}

/** A situation that is one order: its time, its settings, what is seen of it, and why. */
export function OrderLab({ situation, state, onState, language, outlooks }: OrderLabProps) {
  const { locale, locales, change: pseudo } = language;
  const spoken = useMemo(() => ({ locale, locales }), [locale, locales]);
  const session = useSession(situation, state, spoken);
  const { run, timeline, options } = session;
  const at = instantOf(session, state);
  const look = useMemo(() => seenIn(session, { ...state, at }), [session, state, at]);
  const order = useMemo(() => pseudo?.(look.order) ?? look.order, [pseudo, look]);
  const client = useLabClient(order, (act) => {
    const next = withAct(state, at, act);
    onState(next);
    return seenIn(sessionOf(situation, next, spoken), next).order;
  });
  const change = (next: Partial<LabState>): void => {
    onState({ ...state, ...next });
  };

  return (
    <>
      <TimeLine
        timeline={timeline}
        at={at}
        timeZone={look.timeZone}
        onTravel={(to) => {
          change({ at: to });
        }}
      />
      <Notes notes={run.notes} />
      <Settings state={state} outlooks={outlooks} onChange={change} />
      <div className="lab-body">
        <Seen
          order={order}
          view={order.cases.find((each) => each.caseId === look.view?.caseId) ?? null}
          client={client}
          language={language}
          undone={state.own.filter((each) => each.at > at).length}
          moment={`${situation.title}, ${momentText(at, look.timeZone)}: out of the Delay Lab.`}
        />
        <aside className="lab-reasons" aria-label="Why">
          <h2 className="lab-heading">Why</h2>
          <Reasons look={look} />
          <PolicySection
            state={state}
            told={run.scenario.policy}
            played={options.policy}
            record={run.frames.findLast((frame) => frame.at <= at)?.record ?? run.record}
            at={at}
            onEdit={(edit) => {
              change({ edit });
            }}
          />
        </aside>
      </div>
    </>
  );
}

/** Played again only when something changed that plays a part. */
function useSession(
  situation: OrderSituation,
  state: LabState,
  spoken: { readonly locale: string; readonly locales: readonly LocaleCopy[] | undefined },
): Session {
  const key = JSON.stringify({ ...state, at: null });
  return useMemo(
    () => sessionOf(situation, JSON.parse(key) as LabState, spoken),
    [situation, key, spoken],
  );
}
