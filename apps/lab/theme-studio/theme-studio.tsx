import { useEffect, useRef, useState } from 'react';
import { groups } from './controls.js';
import { BringIn, TakeAlong } from './exchange.js';
import { figuresOf, isEnough, shown } from './figures.js';
import type { Figure } from './figures.js';
import { fromLink, toLink } from './model/link.js';
import type { StudioState } from './model/link.js';
import { isPerScheme, valuesOf, withValue } from './model/draft.js';
import type { Scheme } from './model/draft.js';
import { Preview } from './preview.js';
import { beginnings, draftOf } from './shipped.js';
import { TokenField } from './token-field.js';
import { useLink } from '../shared/use-link.js';
import './theme-studio.css';

export interface ThemeStudioProps {
  /** The state, as a link holds it. Empty: the first of the themes. */
  readonly link?: string | undefined;
  /** Told of the state whenever it has come to rest. */
  readonly onLink?: ((link: string) => void) | undefined;
}

const linkOf = (state: StudioState) => toLink(state, draftOf(state.base));
const first: StudioState = { base: 'folio', draft: draftOf('folio') };
const schemes = ['light', 'dark'] as const;
const noFigures: Readonly<Record<Scheme, readonly Figure[]>> = { light: [], dark: [] };

/** Set the tokens beside the real components, see how each colour reads, take the theme along. */
export function ThemeStudio({ link = '', onLink }: ThemeStudioProps) {
  const [state, setState] = useState(() => fromLink(link, draftOf) ?? first);
  const [figures, setFigures] = useState(noFigures);
  const panes = { light: useRef<HTMLElement>(null), dark: useRef<HTMLElement>(null) };
  const { base, draft } = state;

  useLink(link, state, linkOf, onLink);

  const { light, dark } = panes;
  // What a colour comes out as is known once the browser has worked it out.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (light.current && dark.current) {
        setFigures({ light: figuresOf(light.current), dark: figuresOf(dark.current) });
      }
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [draft, light, dark]);

  return (
    <div className="studio">
      <header className="studio__head">
        <h1>Theme studio</h1>
        <fieldset className="studio__beginnings">
          <legend>Begin with</legend>
          {beginnings.map(({ base: each, title }) => (
            <label key={title}>
              <input
                type="radio"
                name="beginning"
                checked={each === base}
                onChange={() => {
                  setState({ base: each, draft: draftOf(each) });
                }}
              />
              {title}
            </label>
          ))}
        </fieldset>
      </header>

      <div className="studio__controls">
        <BringIn
          onDraft={(brought) => {
            setState({ base: null, draft: brought });
          }}
        />
        <TakeAlong draft={draft} />
        {groups.map(({ title, names }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            {names.some(isPerScheme) && (
              <p className="studio__pair studio__schemes" aria-hidden="true">
                <span>Light</span>
                <span>Dark</span>
              </p>
            )}
            {names.map((name) => (
              <TokenField
                key={name}
                name={name}
                pair={draft[name]}
                figures={figures}
                onChange={(scheme, value) => {
                  setState({ base, draft: withValue(draft, name, scheme, value) });
                }}
              />
            ))}
          </section>
        ))}
      </div>

      <div className="studio__stage">
        <Contrast figures={figures} />
        <div className="studio__panes">
          {schemes.map((scheme) => (
            <Preview
              key={scheme}
              ref={panes[scheme]}
              scheme={scheme}
              tokens={valuesOf(draft, scheme)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** How many pairs fall short, in one line; every figure below it. */
function Contrast({ figures }: { readonly figures: typeof noFigures }) {
  const short = schemes.flatMap((scheme) =>
    figures[scheme].filter((each) => !isEnough(each)).map((each) => ({ ...each, scheme })),
  );
  return (
    <section className="studio__contrast" aria-label="Contrast">
      <div role="status" data-short={short.length > 0 ? '' : undefined}>
        {short.length === 0
          ? `All ${figures.light.length + figures.dark.length} pairs read: 4.5 for text, 3 for marks (WCAG 2.2 AA).`
          : `${short.length} ${short.length === 1 ? 'pair falls' : 'pairs fall'} short: ${short
              .map(
                ({ what, scheme, ratio, needed }) =>
                  `${what.toLowerCase()}, ${scheme}, ${shown(ratio)} of ${needed}`,
              )
              .join('; ')}.`}
      </div>
      <details>
        <summary>Every figure</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Needs</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            {figures.light.map(({ what, needed, ...inLight }, at) => {
              const inDark = figures.dark[at];
              return (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{needed}</td>
                  <td data-short={inLight.ratio < needed ? '' : undefined}>
                    {shown(inLight.ratio)}
                  </td>
                  {inDark && (
                    <td data-short={isEnough(inDark) ? undefined : ''}>{shown(inDark.ratio)}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}
