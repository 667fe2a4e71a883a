import type { ReactNode } from 'react';
import { useState } from 'react';

/** What is seen of it, one side at a time. */
export function Sides({ sides }: { readonly sides: Readonly<Record<string, ReactNode>> }) {
  const [at, setAt] = useState(0);
  const names = Object.keys(sides);
  return (
    <div className="desk-sides">
      <fieldset className="desk-sides__names">
        <legend className="lab-unseen">What to see</legend>
        {names.map((name, index) => (
          <label key={index}>
            <input
              type="radio"
              name="side"
              checked={index === at}
              onChange={() => {
                setAt(index);
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="desk-sides__side">{sides[names[at] ?? '']}</div>
    </div>
  );
}
