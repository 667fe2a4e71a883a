import type { ReactElement } from 'react';
import type { Desk } from '../desk.js';
import { may } from '../desk.js';
import { Deed, Field } from '../parts/deed.js';
import { Left, Moment } from '../parts/moment.js';
import { AnswerForm } from './answer-form.js';
import type { ReadCase } from './read-case.js';

/** What there is to do about a case, for those who may; others see what is open. */
export function Attend({
  desk,
  read,
}: {
  readonly desk: Desk;
  readonly read: ReadCase;
}): ReactElement {
  const { case: view } = read;
  const path = `/cases/${encodeURIComponent(view.caseId)}`;
  const open = view.asks.find(({ answeredAt }) => answeredAt === null);
  const tasks = view.followUps.filter(({ doneAt }) => doneAt === null);
  const isAgent = may(desk, 'agent');
  return (
    <section aria-label="To do">
      {open && (
        <div className="panel due">
          <h2>The customer waits for an answer</h2>
          <p className="hint">
            asked <Moment at={open.at} zone={desk.zone} />
            {open.answerBy !== null && (
              <>
                {' · answer by '}
                <Moment at={open.answerBy} zone={desk.zone} />
                {' · '}
                <Left until={open.answerBy} now={desk.now} />
              </>
            )}
          </p>
          <blockquote>{open.text}</blockquote>
          {isAgent && <AnswerForm desk={desk} read={read} promiseId={open.promiseId} />}
        </div>
      )}
      {tasks.map((task) => (
        <div className="panel due" key={task.task}>
          <h2>{task.title ?? task.task}</h2>
          <p className="hint">
            {task.dueBy === null ? (
              'as soon as you can'
            ) : (
              <>
                by <Moment at={task.dueBy} zone={desk.zone} />
              </>
            )}
            {task.isOverdue && <span className="left over"> overdue</span>}
            {task.to !== null && ` · to ${task.to}`}
          </p>
          <ul>
            {task.talkingPoints.map(({ code, text }) => (
              <li key={code} className={code === 'leave-out' ? 'hint' : undefined}>
                {text}
              </li>
            ))}
          </ul>
          <p>
            <a href={`${desk.root}${path}/card?task=${encodeURIComponent(task.task)}`}>
              The card, to print
            </a>
          </p>
          {isAgent && (
            <Deed desk={desk} action={`${path}/follow-ups`} className="row">
              <input type="hidden" name="task" value={task.task} />
              <Field id={`by-${task.task}`} label="Done by">
                <input id={`by-${task.task}`} name="by" autoComplete="name" />
              </Field>
              <button type="submit">It is done</button>
            </Deed>
          )}
        </div>
      ))}
      {isAgent && view.closedAt === null && (
        <details className="panel">
          <summary>Take down a call or a letter</summary>
          <Deed desk={desk} action={`${path}/updates`} className="row">
            <Field id="channel" label="The customer was told">
              <select id="channel" name="channel" defaultValue="phone">
                <option value="phone">by telephone</option>
                <option value="letter">by letter</option>
                <option value="email">by e-mail</option>
                <option value="sms">by text message</option>
              </select>
            </Field>
            <Field id="reference" label="Your own name for it (optional)">
              <input id="reference" name="reference" maxLength={200} />
            </Field>
            <button type="submit">Take it down</button>
          </Deed>
        </details>
      )}
    </section>
  );
}
