import type { DeadLetter } from '@amends/core';
import type { ReactElement } from 'react';
import type { Act, Desk, Show } from '../desk.js';
import { ask, field, may, to } from '../desk.js';
import { Refusal } from '../parts/alert.js';
import { Deed } from '../parts/deed.js';
import { Moment } from '../parts/moment.js';
import { spoken } from '../parts/words.js';

/** Work that was given up, to be tried once more. */
export const failedPage: Show = async (desk) => {
  const { items, next } = await ask(desk, 'listDeadLetters', { query: desk.url.searchParams });
  return {
    title: 'Given up',
    section: 'failed',
    content: (
      <>
        <h1>Given up</h1>
        <p className="lead">
          What was tried as often as it may be. Mend the cause first; the same thing is then done
          under the same key, and never twice.
        </p>
        <Refusal of={desk.refusal} />
        {items.length === 0 ? (
          <p className="empty">Nothing was given up.</p>
        ) : (
          <ul className="letters">
            {items.map((letter) => (
              <Letter key={letter.workId} letter={letter} desk={desk} />
            ))}
          </ul>
        )}
        {next !== null && (
          <p className="more">
            <a className="button" href={`${desk.root}/failed?cursor=${next}`}>
              Next
            </a>
          </p>
        )}
      </>
    ),
  };
};

/** Tries it once more. */
export const replay: Act = async (desk, id) => {
  await ask(desk, 'replayDeadLetter', { id, body: { idempotencyKey: field(desk, 'once') } });
  return '/failed';
};

function Letter({
  letter: { workId, type, orderId, orderNumber, caseId, failures, error, failedAt },
  desk,
}: {
  readonly letter: DeadLetter;
  readonly desk: Desk;
}): ReactElement {
  return (
    <li>
      <div>
        <b>{spoken(type)}</b>
        {caseId !== null && (
          <>
            {' · '}
            <a href={to(desk, 'cases', caseId)}>Order {orderNumber ?? orderId}</a>
          </>
        )}
        <p className="hint">
          {failures} attempts, given up <Moment at={failedAt} zone={desk.zone} />
        </p>
        {error !== null && <p className="raw">{error}</p>}
      </div>
      {may(desk, 'agent') && (
        <Deed desk={desk} action={`/failed/${encodeURIComponent(workId)}/replay`}>
          <button type="submit">Try again</button>
        </Deed>
      )}
    </li>
  );
}
