import { situations, situationView } from '@amends/core/testing';
import type { SituationName } from '@amends/core/testing';
import type { CaseView } from '@amends/core';
import { OrderAmends } from '@amends/ui';
import { useState } from 'react';
import './loop.css';

const shown = {
  atRisk: 'May be late',
  runningLate: 'Running late',
  lateWithPartMissing: 'Part of it late',
  returnedToSender: 'Came back',
  deliveredLate: 'Arrived late',
} as const satisfies Partial<Record<SituationName, string>>;

type Shown = keyof typeof shown;

/** The loop on one order: pick what happens to the parcel, and be its customer. */
export function Loop() {
  const [name, setName] = useState<Shown>('runningLate');
  const [views, setViews] = useState<Partial<Record<Shown, CaseView>>>({});
  const view = views[name] ?? situationView(name);
  return (
    <div className="loop sb-unstyled">
      <fieldset className="loop__situations">
        <legend>What happens to the parcel</legend>
        {Object.entries(shown).map(([key, title]) => (
          <label key={key}>
            <input
              type="radio"
              name="situation"
              checked={key === name}
              onChange={() => {
                setName(key as Shown);
              }}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <p className="loop__about">{situations[name].about}</p>
      <OrderAmends
        key={name}
        view={{ orderId: view.orderId, cases: [view] }}
        onChoose={({ pick }) => {
          const after = situationView(name, { chosen: pick });
          setViews((before) => ({ ...before, [name]: after }));
          return after;
        }}
      />
    </div>
  );
}
