import { defaultPolicy, viewPromise } from '@amends/core';
import type { Pick } from '@amends/core';
import { explain } from '@amends/core/explain';
import { samplePromise, situations, situationView } from '@amends/core/testing';
import { DelayBanner, MakeGoodPicker, OrderTimeline, PromiseBadge, Receipt } from '@amends/ui';
import type { ReactNode } from 'react';

const { record, asOf } = situations.runningLate;
const late = situationView('runningLate');
const arrived = situationView('deliveredLate');
const badge = viewPromise(samplePromise, {
  asOf: samplePromise.madeAt,
  timeZone: record.order.timeZone,
});

/** What the customer has done so far. */
export interface LoopHands {
  readonly picked: Pick | null;
  readonly choose: (pick: Pick) => void;
  readonly goTo: (stage: number) => void;
}

/** One turn of the loop: what happens, in a sentence, and what the customer sees of it. */
export interface Stage {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly shows: (hands: LoopHands) => ReactNode;
}

/** What was agreed; the postage, where nobody has chosen yet. */
const agreed = (picked: Pick | null) =>
  situationView('runningLate', {
    chosen: picked ?? 'refund-shipping',
    done: picked?.kind !== 'ask',
  });

/** The loop, turn by turn, on one order. Everything on it is made by the engine. */
export const stages: readonly Stage[] = [
  {
    name: 'Promise',
    title: 'A promise is data',
    says: 'Checkout names a day. From then on it is kept: who said it, about which items, in which time zone. A later date never takes its place; both stay to be seen.',
    shows: () => <Checkout />,
  },
  {
    name: 'Breach',
    title: 'So is everything that happens',
    says: 'Scans, a storm, silence. Held against the promise at an instant they give a verdict, and every verdict has its reasons.',
    shows: () => <Verdict />,
  },
  {
    name: 'Words',
    title: 'The verdict decides what is said',
    says: 'By rules that the store owns: inform or apologise, who signs, what is offered. The customer reads it before they have to ask.',
    shows: ({ goTo }) => (
      <>
        <DelayBanner view={late} dismissed={false} onOpen={() => goTo(3)} />
        <Letter />
      </>
    ),
  },
  {
    name: 'Choice',
    title: 'The customer chooses',
    says: 'Keep or cancel, side by side and equal. Then how it is made good. Nothing is chosen beforehand, and what doing nothing brings is printed. Try it: it leads on.',
    shows: ({ choose }) => (
      <MakeGoodPicker
        view={late}
        onChoose={({ pick }) => {
          choose(pick);
          return undefined;
        }}
      />
    ),
  },
  {
    name: 'Fulfilled',
    title: 'And it is held to it',
    says: 'The remedy is a promise as well, with a day of its own. It is done when it is done, the receipt remains, and the page is quiet again.',
    shows: ({ picked }) => (
      <>
        <Receipt view={agreed(picked)} />
        {picked?.kind !== 'exit' && <OrderTimeline view={arrived} />}
      </>
    ),
  },
];

/** What is bought, and what is promised with it. */
function Checkout() {
  return (
    <div className="loop__card">
      <ul className="loop__lines">
        {record.order.lines.map(({ id, title, quantity }) => (
          <li key={id}>
            {quantity} × {title}
          </li>
        ))}
      </ul>
      <PromiseBadge view={badge} />
    </div>
  );
}

/** The verdict in words, as staff read it. */
function Verdict() {
  const [first] = explain(record, { asOf, policy: defaultPolicy }).promises;
  if (first === undefined) return null;
  return (
    <div className="loop__card loop__verdict">
      <p>
        {first.title}: <b>{first.status}</b>
      </p>
      <ul>
        {first.because.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      <p>{first.plan?.breach}</p>
    </div>
  );
}

function Letter() {
  const { apology } = late;
  if (apology === null) return null;
  return (
    <div className="loop__card loop__letter">
      <p className="loop__letter-title">{apology.title}</p>
      {Object.entries(apology.slots).map(([slot, text]) => (
        <p key={slot}>{text}</p>
      ))}
      {apology.signatory && (
        <p className="loop__signed">
          {apology.signatory.name}, {apology.signatory.role}
        </p>
      )}
    </div>
  );
}
