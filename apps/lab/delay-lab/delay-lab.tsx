import type { LocaleCopy, OrderView } from '@amends/core';
import type { OrderSituation } from '@amends/core/testing';
import { AmendsProvider } from '@amends/react';
import type { Messages } from '@amends/react';
import { OrderAmends } from '@amends/ui';
import { useEffect, useMemo, useState } from 'react';
import { createLabClient } from './engine/lab-client.js';
import type { CustomerAct } from './engine/deeds.js';
import { iso } from './engine/instants.js';
import { situationNumbered } from './engine/scenario.js';
import { instantOf, seenIn, sessionOf, withAct } from './engine/session.js';
import type { Session } from './engine/session.js';
import { orderJsxOf } from './jsx/jsx-of.js';
import { CopyButton } from '../shared/copy-button.js';
import { Parts } from './page/parts.js';
import { PolicyEditor } from './page/policy-editor.js';
import { Reasons } from './page/reasons.js';
import { Settings, SituationSelect } from './page/settings.js';
import type { Outlook } from './page/settings.js';
import { ShadowDifference } from './page/shadow-difference.js';
import { TimeLine } from './page/time-line.js';
import { momentText } from './page/words.js';
import { namedPolicies, policiesOf } from './policies/lab-policies.js';
import { firstState } from './state/lab-state.js';
import type { LabState } from './state/lab-state.js';
import { SituationPage } from '../situations/situation-page.js';
import '../shared/lab.css';
import './delay-lab.css';

/** The language that the customer reads. */
export interface SpokenLanguage {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly locales?: readonly LocaleCopy[] | undefined;
  readonly messages?: Messages | undefined;
  /** A last change of what is shown: the pseudo-locale's. */
  readonly change?: ((order: OrderView) => OrderView) | undefined;
}

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
  const isAsItOpens =
    JSON.stringify({ ...state, situation: 0 }) === JSON.stringify({ ...firstState, situation: 0 });
  return (
    // The lab speaks English, whatever the customer reads.
    <article className="lab" lang="en" dir="ltr">
      <header className="lab-head">
        <div>
          <h1>Delay Lab</h1>
          <p>One order, from checkout to closure. Drag time, choose, and read why.</p>
        </div>
        <div className="lab-head__actions">
          {!isAsItOpens && (
            <button
              type="button"
              onClick={() => {
                onState({ ...firstState, situation: state.situation });
              }}
            >
              Start over
            </button>
          )}
          {linkOf && <CopyButton text={() => linkOf(state)}>Copy link</CopyButton>}
        </div>
      </header>
      {notes.length > 0 && (
        <ul className="lab-notes" role="status">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
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

interface OrderLabProps extends Pick<DelayLabProps, 'state' | 'onState' | 'language'> {
  readonly situation: OrderSituation;
  readonly outlooks: readonly Outlook[];
}

function OrderLab({ situation, state, onState, language, outlooks }: OrderLabProps) {
  const { locale, locales, change: pseudo } = language;
  const spoken = useMemo(() => ({ locale, locales }), [locale, locales]);
  const session = useSession(situation, state, spoken);
  const { run, timeline, options } = session;
  const at = instantOf(session, state);
  const look = useMemo(() => seenIn(session, { ...state, at }), [session, state, at]);
  const order = useMemo(() => pseudo?.(look.order) ?? look.order, [pseudo, look]);
  const view = order.cases.find((each) => each.caseId === look.view?.caseId) ?? null;
  const client = useLabClient(order, (act) => {
    const next = withAct(state, at, act);
    onState(next);
    return seenIn(sessionOf(situation, next, spoken), next).order;
  });
  const { base, edited } = policiesOf(state, run.scenario.policy);
  const moment = `${situation.title}, ${momentText(at, look.timeZone)}: out of the Delay Lab.`;
  // What was done later than this is not done yet: a component that saw it begins afresh.
  const undone = state.own.filter((each) => each.at > at).length;
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
      {run.notes.length > 0 && (
        <ul className="lab-notes" role="status">
          {run.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Settings state={state} outlooks={outlooks} onChange={change} />
      <div className="lab-body">
        <main className="lab-seen" aria-label="What the customer sees">
          <div className="lab-heading">
            <h2>What the customer sees</h2>
            {order.cases.length > 0 && (
              <CopyButton
                of="the order’s page"
                text={() => orderJsxOf(order.cases, order.orderId, moment)}
              >
                Copy as JSX
              </CopyButton>
            )}
          </div>
          <div lang={locale} dir={language.direction} key={undone}>
            <AmendsProvider
              client={client}
              initial={order}
              messages={language.messages}
              storage={forgetful}
            >
              <div className="lab-page">
                <header>
                  <b>Northfield</b>
                  <span>#{order.orderId}</span>
                </header>
                <OrderAmends view={order} />
                <ul className="lab-page__lines">
                  {view?.lines.map(({ id, title, quantity, statusText }) => (
                    <li key={id}>
                      <span>
                        {quantity} × {title}
                      </span>
                      <span>{statusText}</span>
                    </li>
                  ))}
                </ul>
              </div>
              <h2 className="lab-heading" lang="en" dir="ltr">
                Part by part
              </h2>
              {view ? (
                <Parts view={view} moment={moment} />
              ) : (
                <p className="lab-quiet">Nothing was promised yet.</p>
              )}
            </AmendsProvider>
          </div>
        </main>
        <aside className="lab-reasons" aria-label="Why">
          <h2 className="lab-heading">Why</h2>
          <Reasons look={look} />
          <section className="lab-why" aria-label="Policy">
            <header>
              <h3>Policy</h3>
              <span className="lab-mark">
                {edited === base ? namedPolicies[state.policy].title : 'edited'}
              </span>
            </header>
            <p className="lab-quiet">{namedPolicies[state.policy].about}</p>
            <ShadowDifference
              record={run.frames.findLast((frame) => frame.at <= at)?.record ?? run.record}
              asOf={iso(at)}
              live={edited === base ? namedPolicies.default.of(null) : base}
              candidate={options.policy}
              liveTitle={edited === base ? 'the default' : 'it did before the edits'}
            />
            <details>
              <summary>Edit it</summary>
              <PolicyEditor
                key={state.policy}
                base={base}
                edited={edited}
                onEdit={(edit) => {
                  change({ edit });
                }}
              />
            </details>
          </section>
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

/** One client for the life of the page, over the state as it is now. */
function useLabClient(order: OrderView, act: (act: CustomerAct) => OrderView) {
  const [desk] = useState(createDesk);
  useEffect(() => {
    desk.now({ order, act });
  });
  return desk.client;
}

function createDesk() {
  let current: Parameters<typeof now>[0] | null = null;
  const nothing: OrderView = { orderId: '', cases: [] };
  function now(next: {
    readonly order: OrderView;
    readonly act: (act: CustomerAct) => OrderView;
  }): void {
    current = next;
  }
  const client = createLabClient({
    read: () => current?.order ?? nothing,
    act: (each) => current?.act(each) ?? nothing,
  });
  return { client, now };
}

/** A dismissal in the lab is forgotten with the page. */
const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
