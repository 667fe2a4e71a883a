import type { CaseView } from '@amends/core';
import { jsxOf } from '../jsx/jsx-of.js';
import { labParts } from '../lab-parts.js';
import type { LabPart } from '../lab-parts.js';
import { CopyButton } from '../../shared/copy-button.js';

interface PartsProps {
  readonly view: CaseView;
  /** Where this state comes from, for what is copied. */
  readonly moment: string;
}

/** Every component on its own, with nothing behind a button. */
export function Parts({ view, moment }: PartsProps) {
  return (
    <div className="lab-parts">
      {(['says', 'tells'] as const).map((column) => (
        <div key={column}>
          {labParts
            .filter((part) => part.column === column)
            .map((part) => (
              <Part key={part.name} part={part} view={view} moment={moment} />
            ))}
        </div>
      ))}
    </div>
  );
}

function Part({ part, view, moment }: PartsProps & { readonly part: LabPart }) {
  const isFit = part.fits?.(view) ?? true;
  return (
    <section className="lab-part" aria-label={part.name}>
      <header lang="en" dir="ltr">
        <h3>{part.name}</h3>
        <p>{part.about}</p>
        {isFit && (
          <CopyButton of={part.name} text={() => jsxOf(part, view, moment)}>
            Copy as JSX
          </CopyButton>
        )}
      </header>
      <div className="lab-part__body">{isFit && part.render(view)}</div>
      <p className="lab-quiet lab-part__nothing" lang="en" dir="ltr">
        Nothing to say at this moment.
      </p>
    </section>
  );
}
