import type { ReactNode } from 'react';
import type { CaseEvent, Decision } from '@amends/core';
import type { Look, Why } from '../engine/look.js';
import { eventText, shortText, spanText } from './words.js';

/** Why the engine says what it says, from the verdict to the next look. */
export function Reasons({ look: { why, timeZone } }: { readonly look: Look }) {
  if (why === null) return <p className="lab-quiet">Nothing was promised yet.</p>;
  return (
    <>
      <Verdict why={why} timeZone={timeZone} />
      <Law why={why} timeZone={timeZone} />
      <DecisionOf decision={why.decision} timeZone={timeZone} />
      <History why={why} timeZone={timeZone} />
    </>
  );
}

interface Zoned {
  readonly why: Why;
  readonly timeZone: string;
}

function Verdict({ why: { assessment, explained, case: current, nextCheck }, timeZone }: Zoned) {
  const { status, deadline, lateBy, expected, progress } = assessment;
  const breach = current?.closedAt === null ? current.breach : null;
  return (
    <Section
      title="Verdict"
      mark={
        <span className="lab-mark" data-status={status}>
          {status}
        </span>
      }
    >
      <dl className="lab-facts">
        <Fact title="Due">{deadline === null ? 'no date' : shortText(deadline, timeZone)}</Fact>
        <Fact title="Late by">{lateBy === null ? 'not late' : spanText(lateBy)}</Fact>
        <Fact title="Expected">
          {expected === null ? 'nobody can say' : day(expected.by, timeZone)}
        </Fact>
        <Fact title="Here">
          {progress.fulfilled} of {progress.total}
        </Fact>
        {breach && (
          <Fact title="Breach">
            {breach.severity},{' '}
            {breach.stage === 'actual' ? `${breach.lateDays} business days` : 'not broken yet'}
          </Fact>
        )}
        {breach && <Fact title="Fault">{breach.fault}</Fact>}
        <Fact title="Case">{current?.state ?? 'none'}</Fact>
        <Fact title="Looks again">
          {nextCheck === null ? 'when there is news' : shortText(nextCheck, timeZone)}
        </Fact>
      </dl>
      <ul className="lab-points">
        {explained?.because.map(({ code, text, eventIds }) => (
          <li key={`${code} ${eventIds.join(' ')}`}>
            {text} <code>{code}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Law({ why: { obligations, law, explained }, timeZone }: Zoned) {
  const pack = law === null ? 'no pack for this place' : `${law.pack} ${law.version}`;
  return (
    <Section title="Law" mark={<span className="lab-mark">{pack}</span>}>
      {obligations.length === 0 && <p className="lab-quiet">No duty is in force.</p>}
      <ul className="lab-duties">
        {obligations.map(({ duty, dueBy, onSilence, requires, citation }) => (
          <li key={`${duty} ${citation}`}>
            <b>{duty.replaceAll('-', ' ')}</b>
            {dueBy !== null && <> by {day(dueBy, timeZone)}</>}
            {onSilence !== 'none' && <>; silence means {onSilence}</>}
            {requires.length > 0 && <small>Shows {requires.join(', ').replaceAll('-', ' ')}</small>}
            <cite>{citation}</cite>
          </li>
        ))}
      </ul>
      {explained !== null && explained.law.length > 0 && (
        <details>
          <summary>How it was read</summary>
          <ul className="lab-points">
            {explained.law.map(({ code, text }) => (
              <li key={`${code} ${text}`}>
                {text} <code>{code}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function DecisionOf({
  decision,
  timeZone,
}: {
  readonly decision: Decision | null;
  readonly timeZone: string;
}) {
  if (decision === null)
    return <Section title="Decision" mark={<span className="lab-mark">nothing to decide</span>} />;
  const {
    action,
    surface,
    voice,
    tone,
    channel,
    signatory,
    nextUpdateBy,
    escalate,
    policy,
    trace,
  } = decision;
  const fired = trace.filter((each) => each.fired);
  const rest = trace.filter((each) => !each.fired);
  return (
    <Section title="Decision" mark={<span className="lab-mark">{action}</span>}>
      <dl className="lab-facts">
        <Fact title="Says it in">
          {surface}, {tone}
        </Fact>
        <Fact title="Voice">{voice}</Fact>
        <Fact title="Signed">
          {signatory === null ? 'nobody' : `${signatory.name}, ${signatory.role}`}
        </Fact>
        <Fact title="Next word">
          {nextUpdateBy === null
            ? 'none owed'
            : `${shortText(nextUpdateBy, timeZone)}, by ${channel}`}
        </Fact>
        <Fact title="A person looks">{escalate ? 'yes' : 'no'}</Fact>
        <Fact title="Policy">
          {policy.id} {policy.version}
        </Fact>
      </dl>
      <ol className="lab-points">
        {fired.map(({ ruleId, because, sets }) => (
          <li key={ruleId}>
            <code>{ruleId}</code> {because}
            {sets.length > 0 && <small>Sets {sets.join(', ')}</small>}
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? 'One rule' : `${rest.length} rules`} did not fire</summary>
          <ul className="lab-points">
            {rest.map(({ ruleId, failedOn, found }) => (
              <li key={ruleId}>
                <code>{ruleId}</code> wanted another {failedOn ?? 'condition'}
                {found !== null && <>; here it is {String(found)}</>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** How many events are shown before the rest is asked for. */
const LATEST_EVENTS = 6;

function History({ why: { events }, timeZone }: Zoned) {
  const earlier = events.slice(LATEST_EVENTS);
  return (
    <Section title="Case events" mark={<span className="lab-mark">{events.length}</span>}>
      {events.length === 0 && <p className="lab-quiet">No case: nothing was wrong so far.</p>}
      <Events events={events.slice(0, LATEST_EVENTS)} timeZone={timeZone} />
      {earlier.length > 0 && (
        <details>
          <summary>{earlier.length} earlier</summary>
          <Events events={earlier} timeZone={timeZone} />
        </details>
      )}
    </Section>
  );
}

function Events({
  events,
  timeZone,
}: {
  readonly events: readonly CaseEvent[];
  readonly timeZone: string;
}) {
  return (
    <ol className="lab-events">
      {events.map((event, index) => (
        <li key={events.length - index}>
          <time dateTime={event.at}>{shortText(event.at, timeZone)}</time> <code>{event.type}</code>
          <span>{eventText(event)}</span>
        </li>
      ))}
    </ol>
  );
}

/** A day as it stands; an instant in the order's zone. */
function day(given: string, timeZone: string): string {
  return given.includes('T')
    ? shortText(given, timeZone)
    : (shortText(`${given}T12:00:00Z`, 'UTC').split(',')[0] ?? given);
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Section({
  title,
  mark,
  children,
}: {
  readonly title: string;
  readonly mark: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <section className="lab-why" aria-label={title}>
      <header>
        <h3>{title}</h3>
        {mark}
      </header>
      {children}
    </section>
  );
}
