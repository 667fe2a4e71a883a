import { EVENT_REASONS } from '@amends/core';
import type { IncidentScope } from '@amends/core';
import type { ReactElement } from 'react';
import type { Act, Desk, Show } from '../desk.js';
import { ask, field, may, to } from '../desk.js';
import { Refusal } from '../parts/alert.js';
import { Deed, Field } from '../parts/deed.js';
import { Moment } from '../parts/moment.js';
import { spoken } from '../parts/words.js';
import { Touched } from './incident-parts.js';
import { instantIn } from './instant-in.js';

/** Every incident, newest first, and the form that opens one. */
export const incidentsPage: Show = async (desk) => {
  const { items, next } = await ask(desk, 'listIncidents', { query: desk.url.searchParams });
  return {
    title: 'Incidents',
    section: 'incidents',
    content: (
      <>
        <h1>Incidents</h1>
        <Refusal of={desk.refusal} />
        {items.length === 0 ? (
          <p className="empty">No trouble that many orders share.</p>
        ) : (
          <ul className="letters">
            {items.map((item) => (
              <li key={item.incident.id}>
                <div>
                  <a href={to(desk, 'incidents', item.incident.id)}>
                    <b>{item.incident.title}</b>
                  </a>{' '}
                  <span className={`tag ${item.incident.status}`}>
                    {spoken(item.incident.status)}
                  </span>
                  <p className="hint">
                    since <Moment at={item.incident.startedAt} zone={desk.zone} />
                  </p>
                </div>
                <p>
                  <Touched of={item} />
                </p>
              </li>
            ))}
          </ul>
        )}
        {next !== null && (
          <p className="more">
            <a className="button" href={`${desk.root}/incidents?cursor=${next}`}>
              Earlier ones
            </a>
          </p>
        )}
        {may(desk, 'admin') && <OpenForm desk={desk} />}
      </>
    ),
  };
};

/** Opens an incident. */
export const openIncident: Act = async (desk) => {
  const list = (name: string) =>
    (field(desk, name) ?? '').split(/[\s,]+/u).filter((each) => each !== '');
  const scope = Object.fromEntries(
    (['countries', 'regions', 'carriers', 'warehouses', 'orderIds'] as const).flatMap((name) => {
      const found = list(name);
      return found.length === 0 ? [] : [[name, found]];
    }),
  ) satisfies IncidentScope;
  const { incident } = await ask(desk, 'openIncident', {
    body: {
      title: field(desk, 'title') ?? '',
      text: field(desk, 'text') ?? '',
      reason: field(desk, 'reason'),
      clearBy: field(desk, 'clearBy'),
      nextUpdateBy: instantIn(field(desk, 'nextUpdateBy'), desk.zone),
      scope,
      idempotencyKey: field(desk, 'once'),
    },
  });
  return `/incidents/${encodeURIComponent(incident.id)}`;
};

function OpenForm({ desk }: { readonly desk: Desk }): ReactElement {
  const said = (name: string) => desk.form.get(name) ?? '';
  return (
    <details className="panel" open={desk.refusal !== null}>
      <summary>Open an incident</summary>
      <Deed desk={desk} action="/incidents">
        <Field id="title" label="What happened" hint="A few words, as customers read them.">
          <input
            id="title"
            name="title"
            required
            maxLength={200}
            defaultValue={said('title')}
            aria-describedby="title-hint"
          />
        </Field>
        <Field id="text" label="The first word to everybody">
          <textarea id="text" name="text" rows={4} required defaultValue={said('text')} />
        </Field>
        <div className="row">
          <Field id="reason" label="Cause">
            <select id="reason" name="reason" defaultValue={said('reason')}>
              <option value="">not known yet</option>
              {EVENT_REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {spoken(reason)}
                </option>
              ))}
            </select>
          </Field>
          <Field id="clearBy" label="Dates may suffer up to">
            <input id="clearBy" name="clearBy" type="date" defaultValue={said('clearBy')} />
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
        <fieldset>
          <legend>Which orders</legend>
          <p className="hint">
            Every field that you fill must hold; orders that you name are touched in any case. All
            empty: news for everybody, and no date changes.
          </p>
          <div className="row">
            {(
              [
                ['countries', 'Countries', 'US, DE'],
                ['regions', 'Regions', 'US-NY'],
                ['carriers', 'Carriers', 'UPS'],
                ['warehouses', 'Warehouses', 'MEM-1'],
                ['orderIds', 'Order numbers', '1001, 1002'],
              ] as const
            ).map(([name, label, example]) => (
              <Field key={name} id={name} label={label}>
                <input id={name} name={name} placeholder={example} defaultValue={said(name)} />
              </Field>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="main">
          Open it, and tell the orders that it touches
        </button>
      </Deed>
    </details>
  );
}
