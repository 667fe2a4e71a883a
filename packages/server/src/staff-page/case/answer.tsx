import { AmendsError } from '@amends/core';
import type { AnswerRequest, CaseView, RemedyKind } from '@amends/core';
import { lint } from '@amends/core/lint';
import type { Finding } from '@amends/core/lint';
import type { ReactElement } from 'react';
import { caseViewOf } from '../../cases/view.js';
import { lookAt } from '../../cases/look.js';
import { nothingHere } from '../../doors/door.js';
import type { StaffCall } from '../../staff/call-staff-route.js';
import { rehearse } from '../../staff/rehearse.js';
import type { Act, Desk, Page, Show } from '../desk.js';
import { ask, field, to } from '../desk.js';
import { Refusal } from '../parts/alert.js';
import { Deed } from '../parts/deed.js';
import { Moment } from '../parts/moment.js';
import { minorUnits } from '../parts/words.js';
import { ANSWER_ROWS, AnswerForm } from './answer-form.js';
import type { ReadCase } from './read-case.js';
import { readCase } from './read-case.js';

/** The answer as it is being written, with what was refused about it. */
export const answerPage: Show = async (desk, id) => {
  const read = await readCase(desk, id);
  return pageOf(desk, read, null);
};

/** Shows the answer as the customer will read it, or sends it. */
export const sendAnswer: Act = async (desk, id) => {
  const read = await readCase(desk, id);
  const body = answerIn(desk, read);
  if (field(desk, 'do') === 'send') {
    await ask(desk, 'answerAsk', { id, body });
    return `/cases/${encodeURIComponent(id)}`;
  }
  const seen = await rehearse(desk, async (call) => {
    await ask(call, 'answerAsk', { id, body });
    return seenBy(call, read);
  });
  // The name stands below the words, as it does in the letter.
  const findings = lint([body.text, body.text && body.by].filter(Boolean).join('\n\n'), {
    locale: read.record.order.locale ?? 'en',
    context: { severity: read.case.breach.severity },
  });
  return pageOf(desk, read, { seen, findings, body });
};

/** What the customer would read of the case now. */
async function seenBy({ runtime, now, context }: StaffCall, read: ReadCase): Promise<CaseView> {
  const look = await lookAt(runtime, read.case.orderId, now);
  if (look === null) throw nothingHere();
  const { basePath } = context;
  return caseViewOf(look, read.case.promiseId, { now, basePath, key: null });
}

interface Preview {
  readonly seen: CaseView;
  readonly findings: readonly Finding[];
  readonly body: AnswerRequest;
}

function pageOf(desk: Desk, read: ReadCase, preview: Preview | null): Page {
  const { orderId, orderNumber = orderId, caseId, asks } = read.case;
  const open = asks.find(({ answeredAt }) => answeredAt === null);
  return {
    title: `Answer, order ${orderNumber}`,
    section: 'cases',
    content: (
      <>
        <p className="crumb">
          <a href={to(desk, 'cases', caseId)}>Order {orderNumber}</a>
        </p>
        <h1>{preview === null ? 'Answer' : 'Before it is sent'}</h1>
        <Refusal of={desk.refusal} />
        {preview !== null && <Previewed desk={desk} caseId={caseId} preview={preview} />}
        {open === undefined ? (
          <p className="empty">Nothing waits for an answer here.</p>
        ) : (
          <details className="panel" open={preview === null}>
            <summary>Change it</summary>
            <blockquote>{open.text}</blockquote>
            <AnswerForm desk={desk} read={read} promiseId={open.promiseId} />
          </details>
        )}
      </>
    ),
  };
}

function Previewed({
  desk,
  caseId,
  preview: { seen, findings, body },
}: {
  readonly desk: Desk;
  readonly caseId: string;
  readonly preview: Preview;
}): ReactElement {
  const { ask: answered, offer } = seen;
  return (
    <>
      <div className="two">
        <section className="panel" aria-labelledby="seen">
          <h2 id="seen">As the customer reads it</h2>
          {answered?.answer?.text && <p className="letter">{answered.answer.text}</p>}
          {answered?.answer?.by && <p className="hint">{answered.answer.by}</p>}
          {offer === null ? (
            <p className="hint">Nothing is on offer with it.</p>
          ) : (
            <ul className="offer">
              {[...offer.options, ...(offer.exit ? [offer.exit] : [])].map(
                ({ id, title, value, detail }) => (
                  <li key={id}>
                    <b>{title}</b> {value && <span className="worth">{value.text}</span>}
                    <p className="hint">{detail}</p>
                  </li>
                ),
              )}
            </ul>
          )}
          {offer && (
            <p className="hint">
              {offer.ifYouDoNothing} Open until <Moment at={offer.until.at} zone={desk.zone} />.
            </p>
          )}
        </section>
        <Findings findings={findings} isEmpty={!body.text} />
      </div>
      <Deed desk={desk} action={`/cases/${encodeURIComponent(caseId)}/answer`}>
        {[
          'promiseId',
          'text',
          'by',
          ...ANSWER_ROWS.flatMap((at) => [`kind-${at}`, `value-${at}`]),
        ].map((name) => (
          <input key={name} type="hidden" name={name} value={desk.form.get(name) ?? ''} />
        ))}
        <button type="submit" name="do" value="send" className="main">
          {findings.some(({ level }) => level === 'error') ? 'Send it all the same' : 'Send it'}
        </button>
      </Deed>
    </>
  );
}

/** What the linter found in the words, each with the better shape. */
function Findings({
  findings,
  isEmpty,
}: {
  readonly findings: readonly Finding[];
  readonly isEmpty: boolean;
}): ReactElement {
  return (
    <section className="panel" aria-labelledby="findings">
      <h2 id="findings">What the linter says</h2>
      {findings.length === 0 ? (
        <p className="hint">{isEmpty ? 'No words to judge.' : 'Nothing to better.'}</p>
      ) : (
        <ul className="findings">
          {findings.map(({ rule, level, span, reason, instead }, at) => (
            <li key={at} className={level}>
              <p>
                <b>{level === 'error' ? 'Does harm' : 'Look again'}</b> <code>{rule}</code>
              </p>
              {span && <blockquote>{span.text}</blockquote>}
              <p>{reason}</p>
              <p className="hint">{instead}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function answerIn(desk: Desk, { record }: ReadCase): AnswerRequest {
  const { currency } = record.order;
  const options = ANSWER_ROWS.flatMap((row) => {
    const kind = field(desk, `kind-${row}`);
    if (kind === null) return [];
    const text = field(desk, `value-${row}`);
    const amount = text === null ? null : minorUnits(text, currency);
    if (text !== null && amount === null) throw noAmount(row, currency);
    const value = amount === null ? null : { amount, currency };
    return [{ kind: kind as RemedyKind, value }];
  });
  return {
    promiseId: field(desk, 'promiseId') ?? '',
    text: field(desk, 'text'),
    by: field(desk, 'by'),
    options,
    idempotencyKey: field(desk, 'once') ?? undefined,
  };
}

function noAmount(row: number, currency: string): AmendsError {
  return new AmendsError({
    code: 'invalid_money',
    message: `The worth of option ${row} is no amount in ${currency}. Write it as 12.50, without a sign.`,
    path: `/options/${row - 1}/value`,
  });
}
