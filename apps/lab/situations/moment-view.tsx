import type { CaseView } from '@amends/core';
import {
  DelayBanner,
  IncidentBanner,
  MakeGoodPicker,
  OrderTimeline,
  PromiseLedger,
  Receipt,
} from '@amends/ui';

/** Everything the customer can read and do at one moment, spread out: nothing is behind a button. */
export function MomentView({ view }: { readonly view: CaseView }) {
  return (
    <div className="situation__moment">
      <div className="situation__says">
        <DelayBanner view={view} dismissed={false} />
        <IncidentBanner incident={view.incident} />
        {view.apology && (
          <section className="situation__card situation__letter" aria-label={view.apology.title}>
            <h4>{view.apology.title}</h4>
            {Object.entries(view.apology.slots).map(([slot, text]) => (
              <p key={slot}>{text}</p>
            ))}
            {view.apology.signatory && (
              <p className="situation__signed">
                {view.apology.signatory.name}, {view.apology.signatory.role}
              </p>
            )}
          </section>
        )}
        {view.ask?.answer?.text && (
          <section className="situation__card" aria-label={view.ask.statusText}>
            <h4>{view.ask.answer.by}</h4>
            <p>{view.ask.answer.text}</p>
          </section>
        )}
        <MakeGoodPicker view={view} onChoose={() => undefined} />
        {view.choice === null && <Receipt view={view} />}
      </div>
      <div className="situation__facts">
        <PromiseLedger view={view} />
        <OrderTimeline view={view} />
      </div>
    </div>
  );
}
