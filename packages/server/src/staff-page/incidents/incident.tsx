import { INCIDENT_STATUSES } from '@amends/core';
import type { Incident } from '@amends/core';
import type { ReactElement } from 'react';
import type { Act, Desk, Show } from '../desk.js';
import { ask, field, may } from '../desk.js';
import { Refusal } from '../parts/alert.js';
import { Deed, Field } from '../parts/deed.js';
import { Moment } from '../parts/moment.js';
import { spoken } from '../parts/words.js';
import { Touched } from './incident-parts.js';
import { instantIn } from './instant-in.js';

/** One incident: what was said, whom it touches, and the next word. */
export const incidentPage: Show = async (desk, id) => {
  const found = await ask(desk, 'readIncident', { id });
  const { incident } = found;
  const isOver = incident.status === 'resolved';
  return {
    title: incident.title,
    section: 'incidents',
    content: (
      <>
        <p className="crumb">
          <a href={`${desk.root}/incidents`}>Incidents</a>
        </p>
        <h1>
          {incident.title}{' '}
          <span className={`tag ${incident.status}`}>{spoken(incident.status)}</span>
        </h1>
        <p className="lead">
          since <Moment at={incident.startedAt} zone={desk.zone} />
          {incident.clearBy && (
            <>
              {' · dates may suffer up to '}
              <Moment at={incident.clearBy} zone={desk.zone} />
            </>
          )}
          {incident.reason && ` · cause: ${incident.reason}`}
        </p>
        <Refusal of={desk.refusal} />
        <div className="two">
          <div>
            {!isOver && <Forms desk={desk} incident={incident} />}
            <h2>What was said</h2>
            <ol className="story">
              {incident.account && (
                <li className="sent">
                  <Moment at={incident.account.at} zone={desk.zone} />
                  <div>
                    <b>The account</b>
                    <blockquote>{incident.account.text}</blockquote>
                  </div>
                </li>
              )}
              {[...incident.updates]
                .reverse()
                .map(({ id: word, at, text, status, nextUpdateBy }) => (
                  <li key={word} className="sent">
                    <Moment at={at} zone={desk.zone} />
                    <div>
                      <b>{status ? spoken(status) : 'Update'}</b>
                      <blockquote>{text}</blockquote>
                      {nextUpdateBy && (
                        <p className="hint">
                          next word by <Moment at={nextUpdateBy} zone={desk.zone} />
                        </p>
                      )}
                    </div>
                  </li>
                ))}
            </ol>
          </div>
          <aside aria-label="Reach">
            <h2>Reach</h2>
            <p>
              <Touched of={found} />
            </p>
            <dl>
              {Object.entries(incident.scope as Readonly<Record<string, unknown>>).map(
                ([name, value]) =>
                  value ? <ScopeField key={name} name={name} value={value} /> : null,
              )}
            </dl>
          </aside>
        </div>
      </>
    ),
  };
};

/** Says how it stands. */
export const update: Act = async (desk, id) => {
  await ask(desk, 'updateIncident', {
    id,
    body: {
      text: field(desk, 'text') ?? '',
      status: field(desk, 'status') ?? undefined,
      nextUpdateBy: instantIn(field(desk, 'nextUpdateBy'), desk.zone),
      idempotencyKey: field(desk, 'once'),
    },
  });
  return `/incidents/${encodeURIComponent(id)}`;
};

/** Says that it is over, with an account of it. */
export const resolve: Act = async (desk, id) => {
  await ask(desk, 'resolveIncident', {
    id,
    body: { text: field(desk, 'account') ?? '', idempotencyKey: field(desk, 'once') },
  });
  return `/incidents/${encodeURIComponent(id)}`;
};

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

function ScopeField({
  name,
  value,
}: {
  readonly name: string;
  readonly value: unknown;
}): ReactElement {
  return (
    <>
      <dt>{spoken(name)}</dt>
      <dd>{isList(value) ? value.join(', ') : JSON.stringify(value)}</dd>
    </>
  );
}

function Forms({
  desk,
  incident: { id, status },
}: {
  readonly desk: Desk;
  readonly incident: Incident;
}): ReactElement | null {
  if (!may(desk, 'agent')) return null;
  const path = `/incidents/${encodeURIComponent(id)}`;
  const said = (name: string) => desk.form.get(name) ?? '';
  return (
    <>
      <Deed desk={desk} action={`${path}/updates`} className="panel">
        <Field id="text" label="The next word to everybody">
          <textarea id="text" name="text" rows={4} required defaultValue={said('text')} />
        </Field>
        <div className="row">
          <Field id="status" label="It is now">
            <select id="status" name="status" defaultValue={said('status') || status}>
              {INCIDENT_STATUSES.filter((each) => each !== 'resolved').map((each) => (
                <option key={each} value={each}>
                  {spoken(each)}
                </option>
              ))}
            </select>
          </Field>
          <Field id="nextUpdateBy" label="Next word by">
            <input
              id="nextUpdateBy"
              name="nextUpdateBy"
              type="datetime-local"
              defaultValue={said('nextUpdateBy')}
            />
          </Field>
        </div>
        <button type="submit" className="main">
          Say it
        </button>
      </Deed>
      {may(desk, 'admin') && (
        <details className="panel" open={said('account') !== ''}>
          <summary>It is over</summary>
          <Deed desk={desk} action={`${path}/resolution`}>
            <Field
              id="account"
              label="The account"
              hint="What happened, what was done, what is different now. It stands."
            >
              <textarea
                id="account"
                name="account"
                rows={6}
                required
                defaultValue={said('account')}
                aria-describedby="account-hint"
              />
            </Field>
            <button type="submit">Resolve it</button>
          </Deed>
        </details>
      )}
    </>
  );
}
