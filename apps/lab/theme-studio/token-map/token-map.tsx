import type { TokenName } from '@amends/ui/theme';
import { useEffect, useRef, useState } from 'react';
import { Gallery } from '../../../../packages/ui/test/gallery.js';
import { definitionOf, tokenNames } from '../model/draft.js';
import { paintedBy, tokensOf } from './painted.js';
import './token-map.css';

/** A part in words: its component and its name, or its first class. */
function nameOf(element: Element): string {
  const part = element.getAttribute('data-part');
  const scope = element.closest('[data-scope]')?.getAttribute('data-scope') ?? null;
  if (part !== null && scope !== null) return `${scope}, ${part}`;
  return element.classList.item(element.classList.length - 1) ?? element.localName;
}

/** The nearest element, from where it was pressed outwards, that any token paints. */
function paintedFrom(start: Element, root: Element): Element | null {
  for (let at: Element | null = start; at !== null && at !== root; at = at.parentElement) {
    if (tokensOf(at).length > 0) return at;
  }
  return null;
}

/** Which token paints what: pick a token and see its parts, or pick a part and see its tokens. */
export function TokenMap() {
  const gallery = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<TokenName | null>(null);
  const [picked, setPicked] = useState<TokenName | null>('accent');
  const [part, setPart] = useState<Element | null>(null);
  const [count, setCount] = useState(0);
  const token = hovered ?? picked;
  const ofPart = part === null ? [] : tokensOf(part);

  // The components are as they are on a page: the outline is put on them from outside.
  useEffect(() => {
    const root = gallery.current;
    if (root === null) return undefined;
    const marked = part ? new Set([part]) : token ? paintedBy(root, token) : new Set<Element>();
    for (const element of marked) element.setAttribute('data-mapped', '');
    const frame = requestAnimationFrame(() => {
      setCount(marked.size);
    });
    return () => {
      cancelAnimationFrame(frame);
      for (const element of marked) element.removeAttribute('data-mapped');
    };
  }, [token, part]);

  // Seen before the components: here a press asks what a part is made of, and chooses nothing.
  useEffect(() => {
    const root = gallery.current;
    if (root === null) return undefined;
    const ask = (event: MouseEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      setPart(event.target instanceof Element ? paintedFrom(event.target, root) : null);
    };
    root.addEventListener('click', ask, { capture: true });
    return () => {
      root.removeEventListener('click', ask, { capture: true });
    };
  }, []);

  return (
    <div className="token-map">
      <header>
        <h1>Token map</h1>
        <p>
          Point at a token to see what it paints; press a part of a component to see what paints it.
          Read from the stylesheets as they are.
        </p>
        <p role="status" className="token-map__said">
          {part
            ? `${nameOf(part)} is painted by ${ofPart.join(', ')}.`
            : token
              ? `${token} paints ${count} ${count === 1 ? 'element' : 'elements'} on this page.`
              : ''}
        </p>
      </header>
      <ul className="token-map__tokens">
        {tokenNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={part === null && picked === name}
              data-of-part={ofPart.includes(name) ? '' : undefined}
              onMouseEnter={() => {
                setHovered(name);
              }}
              onMouseLeave={() => {
                setHovered(null);
              }}
              onClick={() => {
                setPart(null);
                setPicked(name);
              }}
            >
              <code>{name}</code>
              <span>{definitionOf(name).about.replace(/`/gu, '')}</span>
            </button>
          </li>
        ))}
      </ul>
      <div ref={gallery} className="token-map__gallery">
        <Gallery />
      </div>
    </div>
  );
}
