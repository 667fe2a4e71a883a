import type { Pick } from '@amends/core';
import { useState } from 'react';
import { stages } from './stages.js';
import './loop.css';

/** The loop on one order, turn by turn: promise, breach, words, choice, fulfilled. */
export function Loop() {
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<Pick | null>(null);
  const stage = stages[at];
  if (stage === undefined) return null;
  const choose = (pick: Pick): void => {
    setPicked(pick);
    setAt(stages.length - 1);
  };
  const isLast = at === stages.length - 1;
  return (
    <section className="loop sb-unstyled" aria-label="The loop, on one order">
      <ol className="loop__rail">
        {stages.map(({ name }, index) => (
          <li key={name} data-past={index < at || undefined}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => {
                setAt(index);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
      <div className="loop__stage">
        <div className="loop__says">
          <p className="loop__title">{stage.title}</p>
          <p aria-live="polite">{stage.says}</p>
          <button
            type="button"
            className="loop__next"
            onClick={() => {
              if (isLast) setPicked(null);
              setAt(isLast ? 0 : at + 1);
            }}
          >
            {isLast ? 'From the start' : `On to: ${stages[at + 1]?.name.toLowerCase() ?? ''}`}
          </button>
        </div>
        <div className="loop__shows" key={stage.name}>
          {stage.shows({ picked, choose, goTo: setAt })}
        </div>
      </div>
    </section>
  );
}
