import type { ReactNode } from 'react';

/** A contact sheet: every state of a component on one page, each with its name. */
export function Sheet({
  states,
  width,
}: {
  readonly states: Readonly<Record<string, ReactNode>>;
  readonly width?: number | undefined;
}) {
  return (
    <div className="stage-sheet" style={width ? { maxInlineSize: width } : undefined}>
      {Object.entries(states).map(([name, state]) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          {state}
        </section>
      ))}
    </div>
  );
}
