import type { StaffView } from '@amends/core';
import type { ReactElement } from 'react';
import type { Desk, Show } from '../desk.js';
import { may, to } from '../desk.js';
import { Refusal } from '../parts/alert.js';
import { Left, Moment } from '../parts/moment.js';
import { moneyText, spoken } from '../parts/words.js';
import { Attend } from './attend.js';
import { DecisionTrace } from './decision.js';
import type { ReadCase } from './read-case.js';
import { readCase } from './read-case.js';
import type { StoryEntry } from './story.js';
import { storyOf } from './story.js';

/** One case: what is to be done, what happened, and why it was decided so. */
export const casePage: Show = async (desk, id) => {
  const read = await readCase(desk, id);
  const { case: view, current } = read;
  const { breach, customer } = view;
  return {
    title: `Order ${view.orderNumber ?? view.orderId}`,
    section: 'cases',
    content: (
      <>
        <p className="crumb">
          <a href={desk.root}>Cases</a>
        </p>
        <h1>
          Order {view.orderNumber ?? view.orderId} <span className="tag">{spoken(view.state)}</span>
        </h1>
        <p className="lead">
          <span className={`severity ${breach.severity}`}>{spoken(breach.severity)}</span>
          {` · promise to ${promiseWords[breach.kind]} ${breach.stage === 'actual' ? 'broken' : 'about to break'} · fault: ${breach.fault}`}
          {breach.lateDays > 0 && ` · ${breach.lateDays} business days late`}
          {view.reopened > 0 && ` · reopened ${view.reopened}×`}
        </p>
        <Refusal of={desk.refusal} />
        <div className="two">
          <div>
            <Attend desk={desk} read={read} />
            <h2>Story</h2>
            <Story entries={storyOf(read, desk.zone)} desk={desk} />
            {view.decision && <DecisionTrace decision={view.decision} />}
          </div>
          <aside aria-label="At a glance">
            <h2>Customer</h2>
            <dl>
              <dt>Name</dt>
              <dd>{customer.name ?? 'not known'}</dd>
              <dt>Orders before</dt>
              <dd>{customer.orders ?? 'not known'}</dd>
              <dt>Let down before</dt>
              <dd>{customer.breaches}</dd>
              {customer.value && (
                <>
                  <dt>Bought before</dt>
                  <dd>{moneyText(customer.value)}</dd>
                </>
              )}
              <dt>Goodwill given</dt>
              <dd>
                {moneyText(view.goodwill.given)}
                {view.goodwill.cap && (
                  <span className="hint"> · {moneyText(view.goodwill.cap)} an option at most</span>
                )}
              </dd>
            </dl>
            <Duties view={view} zone={desk.zone} now={desk.now} />
            <OnOffer current={current} zone={desk.zone} />
            <Agreements view={view} zone={desk.zone} />
            <Words view={view} zone={desk.zone} />
            {view.incidentIds.length > 0 && (
              <>
                <h2>Incidents</h2>
                <ul>
                  {view.incidentIds.map((each) => (
                    <li key={each}>
                      <a href={to(desk, 'incidents', each)}>{each}</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </aside>
        </div>
      </>
    ),
  };
};

const promiseWords = {
  ship: 'ship',
  deliver: 'deliver',
  pickup: 'have it ready',
  complete: 'complete',
  update: 'tell more',
  remedy: 'make good',
  answer: 'answer',
} as const;

function Story({
  entries,
  desk,
}: {
  readonly entries: readonly StoryEntry[];
  readonly desk: Desk;
}): ReactElement {
  return (
    <ol className="story">
      {entries.map(({ at, by, title, quote, detail, photoIds = [] }, index) => (
        <li key={index} className={by}>
          <Moment at={at} zone={desk.zone} />
          <div>
            <b>{title}</b>
            {quote && <blockquote>{quote}</blockquote>}
            {detail && <p className="hint">{detail}</p>}
            {may(desk, 'viewer') &&
              photoIds.map((each, count) => (
                <a key={each} className="photo" href={to(desk, 'photos', each)}>
                  Picture {count + 1} (saved, not opened)
                </a>
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Duties({
  view: { obligations },
  zone,
  now,
}: {
  readonly view: StaffView;
  readonly zone: string;
  readonly now: string;
}): ReactElement | null {
  if (obligations.length === 0) return null;
  return (
    <>
      <h2>Duties in force</h2>
      <ul className="duties">
        {obligations.map(({ pack, duty, dueBy, onSilence, citation }) => (
          <li key={`${pack} ${duty}`}>
            <b>{spoken(duty)}</b>
            {dueBy !== null && (
              <>
                {' by '}
                <Moment at={dueBy} zone={zone} />{' '}
                {dueBy.includes('T') && <Left until={dueBy} now={now} />}
              </>
            )}
            <p className="hint">
              {citation} · {pack}
              {onSilence !== 'none' && ` · silence means: ${onSilence}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="hint">Guidance, not legal advice.</p>
    </>
  );
}

function OnOffer({
  current: { offer, choice },
  zone,
}: {
  readonly current: ReadCase['current'];
  readonly zone: string;
}): ReactElement | null {
  if (offer === null || choice !== null) return null;
  return (
    <>
      <h2>On offer</h2>
      <ul className="plain">
        {offer.options.map(({ id, kind, value }) => (
          <li key={id}>
            {spoken(kind)} {value && <b>{moneyText(value)}</b>}
          </li>
        ))}
        {offer.exit && (
          <li>
            The way out {offer.exit.value && <b>{moneyText(offer.exit.value)}</b>}{' '}
            <span className="hint">{offer.exit.basis}</span>
          </li>
        )}
      </ul>
      <p className="hint">
        until <Moment at={offer.until} zone={zone} />
      </p>
    </>
  );
}

const pickWords = {
  option: 'An option',
  exit: 'The way out',
  ask: 'Something else: a question',
  decline: 'Nothing, thank you',
} as const;

function Agreements({
  view: { agreements },
  zone,
}: {
  readonly view: StaffView;
  readonly zone: string;
}): ReactElement | null {
  if (agreements.length === 0) return null;
  return (
    <>
      <h2>Agreed</h2>
      <ul className="plain">
        {agreements.map(({ choice, picked, progress }) => (
          <li key={`${choice.offerId} ${choice.offerVersion}`}>
            {picked === null ? pickWords[choice.pick.kind] : spoken(picked.kind)}{' '}
            {picked?.value && <b>{moneyText(picked.value)}</b>}{' '}
            {progress && <span className={`tag ${progress}`}>{spoken(progress)}</span>}
            <p className="hint">
              <Moment at={choice.at} zone={zone} />
              {choice.by && choice.by !== 'customer' && ` · by ${choice.by}`}
              {picked?.arrivesBy && (
                <>
                  {' · with the customer by '}
                  <Moment at={picked.arrivesBy} zone={zone} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What we ourselves promised about the case. */
function Words({
  view: { words },
  zone,
}: {
  readonly view: StaffView;
  readonly zone: string;
}): ReactElement | null {
  if (words.length === 0) return null;
  return (
    <>
      <h2>Our word</h2>
      <ul className="plain">
        {words.map(({ promise, status, deadline }) => (
          <li key={promise.id}>
            {spoken(promise.kind)}{' '}
            {deadline !== null && (
              <>
                by <Moment at={deadline} zone={zone} />
              </>
            )}{' '}
            <span className={`tag ${status}`}>{spoken(status)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
