import { AmendsError } from '@amends/core';
import type { PolicyInForce } from '@amends/core';
import type { ShadowReport } from '@amends/core/simulate';
import type { ReactElement } from 'react';
import { download } from '../../http/answer.js';
import type { Act, Desk, Page, Show } from '../desk.js';
import { ask, field, may } from '../desk.js';
import { Alert, Refusal } from '../parts/alert.js';
import { Deed } from '../parts/deed.js';
import { Moment } from '../parts/moment.js';
import type { Draft } from './draft.js';
import { readDraft } from './draft.js';
import { Issues, Outline } from './outline.js';
import { Shadow, Simulation } from './results.js';
import type { Compared } from './trial.js';
import { shadowOf, simulationOf } from './trial.js';

/** The policy in force, to be read and to be written anew. */
export const policyPage: Show = async (desk) => {
  const live = await ask(desk, 'readPolicy');
  const text = desk.form.get('policy') ?? JSON.stringify(live.policy, null, 2);
  return pageOf(desk, live, { draft: readDraft(text, desk.now) });
};

/** Checks a draft, tries it, gives it out as a file, or publishes it. */
export const policyAct: Act = async (desk) => {
  const live = await ask(desk, 'readPolicy');
  const draft = readDraft(desk.form.get('policy') ?? '', desk.now);
  const { policy } = draft;
  switch (field(desk, 'do')) {
    case 'shadow':
      if (policy === null) return pageOf(desk, live, { draft });
      return pageOf(desk, live, { draft, shadow: await shadowOf(desk.runtime, policy, desk.now) });
    case 'simulate': {
      if (policy === null) return pageOf(desk, live, { draft });
      const takes = field(desk, 'takes') === 'dearest' ? 'dearest' : 'first';
      const compared = await simulationOf(desk.runtime, policy, { asOf: desk.now, takes });
      return pageOf(desk, live, { draft, compared });
    }
    case 'export':
      return download(draft.text, { type: 'application/json', name: 'amends-policy.json' });
    case 'publish':
      return publish(desk, live, draft);
    default:
      return pageOf(desk, live, { draft, isChecked: true });
  }
};

async function publish(desk: Desk, live: PolicyInForce, { policy }: Draft): Promise<string> {
  if (policy === null) throw notReadable();
  // Nobody counts by hand: it is the one after the one in force, or what its author wrote if that is later.
  const version = Math.max(policy.version, live.policy.version + 1);
  const replaces = Number(field(desk, 'replaces'));
  await ask(desk, 'publishPolicy', {
    body: { policy: { ...policy, version }, replaces, idempotencyKey: field(desk, 'once') },
  });
  return `/policy?published=${version}`;
}

function notReadable(): AmendsError {
  return new AmendsError({
    code: 'invalid_policy',
    message: 'It has not the shape of a policy yet. See what is marked below.',
  });
}

interface Shown {
  readonly draft: Draft;
  readonly isChecked?: boolean;
  readonly shadow?: ShadowReport;
  readonly compared?: Compared;
}

function pageOf(desk: Desk, live: PolicyInForce, shown: Shown): Page {
  const { draft, shadow, compared, isChecked = false } = shown;
  const { policy, isPublished, published } = live;
  const [last] = published;
  const told = desk.url.searchParams.get('published');
  const errors = draft.issues.filter(({ level }) => level === 'error').length;
  return {
    title: 'Policy',
    section: 'policy',
    content: (
      <>
        <h1>Policy</h1>
        <p className="lead">
          In force: <b>{policy.id}</b>, version {policy.version}
          {last && isPublished ? (
            <>
              {', published '}
              <Moment at={last.at} zone={desk.zone} /> by {last.actor}
            </>
          ) : (
            ', as the server was made with it'
          )}
        </p>
        {told !== null && told === String(policy.version) && (
          <div className="good" role="status">
            Version {policy.version} is in force. What was decided before stands.
          </div>
        )}
        <Refusal of={desk.refusal} />
        {errors > 0 && (
          <Alert>
            <p>
              <b>
                {errors} {errors === 1 ? 'error' : 'errors'}
              </b>
              : it cannot be published yet.
            </p>
          </Alert>
        )}
        {isChecked && draft.isSound && (
          <div className="good" role="status">
            Sound. {draft.issues.length > 0 && `${draft.issues.length} things to look at again.`}
          </div>
        )}
        {shadow && <Shadow report={shadow} root={desk.root} />}
        {compared && <Simulation compared={compared} />}
        <div className="editor">
          <Deed desk={desk} action="/policy">
            <input type="hidden" name="replaces" value={replacedBy(desk, live)} />
            <label htmlFor="policy">The policy as JSON</label>
            <textarea
              id="policy"
              name="policy"
              rows={32}
              spellCheck={false}
              wrap="off"
              defaultValue={draft.text}
            />
            <Tools desk={desk} version={Math.max(draft.policy?.version ?? 0, policy.version + 1)} />
          </Deed>
          <section aria-labelledby="outline">
            <h2 id="outline">In words</h2>
            <Issues issues={draft.policy === null ? draft.issues : unplaced(draft)} />
            {draft.policy && <Outline policy={draft.policy} issues={draft.issues} />}
          </section>
        </div>
        {published.length > 0 && (
          <section aria-labelledby="published">
            <h2 id="published">Published</h2>
            <ul className="plain">
              {published.map(({ id, version, at, actor }) => (
                <li key={`${version} ${at}`}>
                  <b>{id}</b> v{version} <Moment at={at} zone={desk.zone} />{' '}
                  <span className="hint">{actor}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
}

/** The version that a draft was begun from, so that nobody publishes over somebody else's unseen. */
function replacedBy(desk: Desk, live: PolicyInForce): string {
  return field(desk, 'replaces') ?? String(live.policy.version);
}

/** Places that the outline has, and shows its issues at. */
const outlined = /^\/(?:rules\/\d+|remedies|signatories|offer|budgets)(?:\/|$)/u;

function unplaced({ issues }: Draft): Draft['issues'] {
  return issues.filter(({ path }) => !outlined.test(path));
}

function Tools({ desk, version }: { readonly desk: Desk; readonly version: number }): ReactElement {
  return (
    <>
      <div className="row tools">
        <button type="submit" name="do" value="check" className="main">
          Check
        </button>
        <button type="submit" name="do" value="shadow">
          Shadow
        </button>
        <button type="submit" name="do" value="simulate">
          Simulate
        </button>
        <label htmlFor="takes" className="unseen">
          Customers choose
        </label>
        <select id="takes" name="takes" defaultValue={field(desk, 'takes') ?? 'first'}>
          <option value="first">the first option taken</option>
          <option value="dearest">the dearest taken</option>
        </select>
        <button type="submit" name="do" value="export" className="quiet">
          Export
        </button>
      </div>
      {may(desk, 'admin') && (
        <details className="panel">
          <summary>Publish it</summary>
          <p className="hint">
            It is in force at once, in every process, for what is decided from then on. Nothing that
            was decided is decided anew.
          </p>
          <button type="submit" name="do" value="publish">
            Publish as version {version}
          </button>
        </details>
      )}
    </>
  );
}
