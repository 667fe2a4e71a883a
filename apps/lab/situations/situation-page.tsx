import type { BriefSituation, OrderSituation } from '@amends/core/testing';
import { walk } from '@amends/core/testing';
import { lint } from '@amends/core/lint';
import { createInsight, insightReport } from '@amends/core/insight';
import { MomentView } from './moment-view.js';
import { Why } from './why.js';
import './situations.css';

/** One of the twenty, as the real engine plays it: what the customer sees at each moment, and why. */
export function SituationPage({ situation }: { readonly situation: BriefSituation }) {
  const { number, title, about } = situation;
  return (
    <article className="situation">
      <header>
        <h2>
          {number}. {title}
        </h2>
        <p>{about}</p>
      </header>
      {situation.kind === 'order' && <OrderMoments situation={situation} />}
      {situation.kind === 'text' && <Judged text={situation.text} severity={situation.severity} />}
      {situation.kind === 'history' && <Learned situation={situation} />}
    </article>
  );
}

function OrderMoments({ situation }: { readonly situation: OrderSituation }) {
  const seen = walk(situation);
  return seen.map(({ at, record, view }, step) => (
    <section key={at} aria-labelledby={`moment-${step}`}>
      <h3 id={`moment-${step}`}>{momentTitle(situation, step, at)}</h3>
      <MomentView view={view} />
      <Why record={record} asOf={at} policy={situation.policy} />
    </section>
  ));
}

function momentTitle({ steps = [] }: OrderSituation, step: number, at: string): string {
  const day = at.slice(0, 16).replace('T', ', ');
  const taken = steps[step - 1];
  if (taken === undefined) return `First seen, ${day}`;
  if ('pick' in taken) return `The customer chose, ${day}`;
  if ('answer' in taken) return `A person answered, ${day}`;
  if ('done' in taken) return `The remedy was done, ${day}`;
  return 'record' in taken ? `News came in, ${day}` : `Time went by, ${day}`;
}

function Judged({
  text,
  severity,
}: {
  readonly text: string;
  readonly severity: 'slight' | 'moderate' | 'grave';
}) {
  const findings = lint(text, { context: { severity, apologyDue: true } });
  return (
    <section className="situation__judged" aria-label="The draft, and what is wrong with it">
      <blockquote>{text}</blockquote>
      <dl>
        {findings.map(({ rule, reason, instead, span }) => (
          <div key={rule}>
            <dt>
              <code>{rule}</code> {span && <q>{span.text}</q>}
            </dt>
            <dd>{reason}</dd>
            <dd>{instead}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Learned({
  situation: { records, asOf },
}: {
  readonly situation: Extract<BriefSituation, { kind: 'history' }>;
}) {
  const insight = createInsight();
  for (const record of records) insight.addRecord(record, { asOf });
  const { kept, windows, firstWord } = insightReport(insight.tally());
  const share = kept.find(({ by }) => by === 'kind')?.share ?? null;
  const days = windows[0]?.days ?? null;
  return (
    <dl className="situation__figures">
      <div>
        <dt>Orders</dt>
        <dd>{records.length}</dd>
      </div>
      <div>
        <dt>Promises kept</dt>
        <dd>{share === null ? 'none were due' : `${Math.floor(share * 100)} in 100`}</dd>
      </div>
      <div>
        <dt>A window that would have been kept 95 times in 100</dt>
        <dd>{days === null ? 'too few orders to say' : `${days} days`}</dd>
      </div>
      <div>
        <dt>Signs of trouble after which the customer heard</dt>
        <dd>
          {firstWord.told} of {firstWord.told + firstWord.silent}
        </dd>
      </div>
    </dl>
  );
}
