import { CASE_NEEDS, replay } from '@amends/core';
import type { CaseCounts, CaseNeed, CaseSummary, RecoveryCase } from '@amends/core';
import type { ReactElement } from 'react';
import { loadCaseLogs } from '../../store/case-log.js';
import { ordersNamed } from '../../store/order-numbers.js';
import type { Desk, Show } from '../desk.js';
import { ask, to } from '../desk.js';
import { Refusal } from '../parts/alert.js';
import { Left, Moment } from '../parts/moment.js';
import { needWords, spoken } from '../parts/words.js';
import { goTo } from '../respond.js';

/** Cases that need somebody, the most pressing first; or those of one order. */
export const boardPage: Show = async (desk) => {
  const order = desk.url.searchParams.get('order')?.trim() ?? '';
  if (order !== '') return foundPage(desk, order);
  const counts = await ask(desk, 'countCases');
  const { items, next } = await ask(desk, 'listCases', { query: desk.url.searchParams });
  const need = CASE_NEEDS.find((each) => each === desk.url.searchParams.get('need')) ?? null;
  return {
    title: need === null ? 'Cases' : needWords[need].name,
    section: 'cases',
    content: (
      <>
        <h1>Cases</h1>
        <Refusal of={desk.refusal} />
        <Needs counts={counts} need={need} root={desk.root} />
        {items.length === 0 ? (
          <p className="empty">Nobody waits for anything here.</p>
        ) : (
          <Lines items={items} desk={desk} need={need} />
        )}
        {next !== null && (
          <p className="more">
            <a className="button" href={nextHref(desk.root, need, next)}>
              Next cases
            </a>
          </p>
        )}
      </>
    ),
  };
};

function nextHref(root: string, need: CaseNeed | null, cursor: string): string {
  return `${root}?${new URLSearchParams({ ...(need && { need }), cursor }).toString()}`;
}

/** How many cases need what; each is a way to see only those. */
function Needs({
  counts,
  need,
  root,
}: {
  readonly counts: CaseCounts;
  readonly need: CaseNeed | null;
  readonly root: string;
}): ReactElement {
  return (
    <nav className="needs" aria-label="What is needed">
      <ul>
        <li>
          <a href={root} aria-current={need === null ? 'page' : undefined}>
            <b>{counts.cases}</b> <span>All</span>
          </a>
        </li>
        {CASE_NEEDS.map((each) => (
          <li key={each}>
            <a
              href={`${root}?need=${each}`}
              aria-current={need === each ? 'page' : undefined}
              className={counts.needs[each] === 0 ? 'none' : undefined}
              title={needWords[each].about}
            >
              <b>{counts.needs[each]}</b> <span>{needWords[each].name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Lines({
  items,
  desk,
  need,
}: {
  readonly items: readonly CaseSummary[];
  readonly desk: Desk;
  readonly need: CaseNeed | null;
}): ReactElement {
  return (
    <table className="lines">
      <caption className="unseen">
        {need === null ? 'Cases by urgency' : needWords[need].name}
      </caption>
      <thead>
        <tr>
          <th scope="col">Order</th>
          <th scope="col">Needs</th>
          <th scope="col">Due</th>
          <th scope="col">Time</th>
          <th scope="col">Severity</th>
          <th scope="col">State</th>
          <th scope="col">Open since</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.caseId}>
            <th scope="row">
              <a href={to(desk, 'cases', item.caseId)}>{item.orderNumber ?? item.orderId}</a>
            </th>
            <td>
              <span className={`need ${item.need}`}>{needWords[item.need].name}</span>
              {item.needs.length > 1 && (
                <span className="also">
                  {' '}
                  {item.needs
                    .filter((each) => each !== item.need)
                    .map((each) => needWords[each].name)
                    .join(' · ')}
                </span>
              )}
            </td>
            <td>
              <Moment at={item.dueAt} zone={desk.zone} />
            </td>
            <td>
              <Left until={item.dueAt} now={desk.now} />
            </td>
            <td>
              <span className={`severity ${item.severity}`}>{spoken(item.severity)}</span>
            </td>
            <td>{spoken(item.state)}</td>
            <td>
              <Moment at={item.openedAt} zone={desk.zone} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The cases of one order, those that need nobody among them. Where there is one, it is opened. */
async function foundPage(desk: Desk, name: string): ReturnType<Show> {
  const { queries } = desk.runtime.database;
  const found: RecoveryCase[] = [];
  for (const { id } of await ordersNamed(queries, name)) {
    const logs = await loadCaseLogs(queries, id);
    found.push(...logs.flatMap(({ events }) => replay(events) ?? []));
  }
  const [only] = found;
  if (only !== undefined && found.length === 1) return goTo(to(desk, 'cases', only.id));
  return {
    title: `Order ${name}`,
    section: 'cases',
    content: (
      <>
        <h1>Order {name}</h1>
        {found.length === 0 ? (
          <p className="empty">
            No case of this order. Nothing has gone wrong with it, or it is not known here.
          </p>
        ) : (
          <ul className="found">
            {found.map((each) => (
              <FoundCase key={each.id} found={each} desk={desk} />
            ))}
          </ul>
        )}
      </>
    ),
  };
}

function FoundCase({
  found: { id, breach, state, openedAt },
  desk,
}: {
  readonly found: RecoveryCase;
  readonly desk: Desk;
}): ReactElement {
  return (
    <li>
      <a href={to(desk, 'cases', id)}>
        {spoken(breach.kind)} · {spoken(state)}
      </a>{' '}
      <span className="hint">
        since <Moment at={openedAt} zone={desk.zone} />
      </span>
    </li>
  );
}
