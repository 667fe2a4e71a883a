import type { Decorator } from '@storybook/react-vite';
import type { ReactNode } from 'react';

/** A rule of WCAG 2.2 that axe leaves out unless it is asked for (success criterion 2.5.8). */
export const targetSize = { id: 'target-size', enabled: true };

/** For stories that show one thing many times on purpose: on a page of a store each is there once. */
export const sheetParameters = {
  a11y: { config: { rules: [targetSize, { id: 'landmark-unique', enabled: false }] } },
};

/** The same story again as others meet it; on the component’s page once is enough. */
export const variants = {
  dark: { globals: { theme: 'dark' }, tags: ['!autodocs'] },
  rightToLeft: { globals: { direction: 'rtl', locale: 'en-XA' }, tags: ['!autodocs'] },
};

/** A story in a column so many pixels wide, as on a page. */
export const inColumn =
  (width: number): Decorator =>
  (Story) => (
    <div style={{ maxInlineSize: width }}>
      <Story />
    </div>
  );

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
        <div key={name}>
          <h2>{name}</h2>
          {state}
        </div>
      ))}
    </div>
  );
}
