import type { ReactElement } from 'react';
import type { Desk } from '../desk.js';
import { Deed, Field } from '../parts/deed.js';
import { moneyText, spoken } from '../parts/words.js';
import type { ReadCase } from './read-case.js';

/** Rows of options: at most three are a choice. */
export const ANSWER_ROWS = [1, 2, 3] as const;

/** What a person answers: words, a fresh offer, or both. Seen before it is sent. */
export function AnswerForm({
  desk,
  read: { case: view, record, rules },
  promiseId,
}: {
  readonly desk: Desk;
  readonly read: ReadCase;
  readonly promiseId: string;
}): ReactElement {
  const kinds = rules.policy.remedies
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'cancel-refund' && kind !== 'something-else');
  const { cap } = view.goodwill;
  const { currency } = record.order;
  const said = (name: string) => desk.form.get(name) ?? '';
  return (
    <Deed desk={desk} action={`/cases/${encodeURIComponent(view.caseId)}/answer`}>
      <input type="hidden" name="promiseId" value={promiseId} />
      <Field id="text" label="Your answer" hint="In your own words. The linter reads it with you.">
        <textarea
          id="text"
          name="text"
          rows={6}
          maxLength={2_000}
          defaultValue={said('text')}
          aria-describedby="text-hint"
        />
      </Field>
      <Field id="by" label="Signed" hint="The name that the customer reads.">
        <input
          id="by"
          name="by"
          defaultValue={said('by') || (view.decision?.signatory?.name ?? '')}
          maxLength={200}
          aria-describedby="by-hint"
        />
      </Field>
      <fieldset>
        <legend>A fresh offer, if you like</legend>
        <p className="hint" id="offer-hint">
          {cap === null ? 'Nobody knows what was paid.' : `Each up to ${moneyText(cap)}.`} Left
          empty, what fits by the policy is put again. The way out is on it in any case.
        </p>
        {ANSWER_ROWS.map((row) => (
          <div className="row" key={row}>
            <label className="unseen" htmlFor={`kind-${row}`}>
              Option {row}
            </label>
            <select id={`kind-${row}`} name={`kind-${row}`} defaultValue={said(`kind-${row}`)}>
              <option value="">—</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {spoken(kind)}
                </option>
              ))}
            </select>
            <label className="unseen" htmlFor={`value-${row}`}>
              Worth of option {row} in {currency}
            </label>
            <input
              id={`value-${row}`}
              name={`value-${row}`}
              inputMode="decimal"
              placeholder={currency}
              defaultValue={said(`value-${row}`)}
              aria-describedby="offer-hint"
              className="amount"
            />
          </div>
        ))}
      </fieldset>
      <button type="submit" name="do" value="look" className="main">
        See it as the customer will
      </button>
    </Deed>
  );
}
