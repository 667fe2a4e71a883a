import { StrictMode, useRef, version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import {
  AmendsProvider,
  ErrorBoundary,
  useChoice,
  useDismissal,
  useRestoreFocus,
  useShown,
} from '../src/index.js';
import { createTestClient } from '../src/testing/index.js';
import { chosenCase, lateCase, orderOf, postage } from './views.js';

export { version };

const late = lateCase();
const order = orderOf(late);
const kept = { ...chosenCase(late, postage), asOf: '2026-11-12T00:00:00Z' };
const headline = { ...late.headline, title: 'Made good' };

/** The client behind the page: keeps every choice, and has news with it. */
const client = createTestClient(order, { answer: () => ({ view: { ...kept, headline } }) });

function Banner() {
  const banner = useRef<HTMLElement>(null);
  const { view, state, choose } = useChoice(late);
  const { isDismissed, dismiss } = useDismissal('case-1');
  const { onOpenAutoFocus } = useRestoreFocus(banner);
  useShown(banner, view, 'banner');
  if (isDismissed) return null;
  return (
    <section ref={banner}>
      <h2>{view.headline.title}</h2>
      <button
        onClick={() => {
          onOpenAutoFocus();
          void choose(postage);
        }}
      >{`Postage back: ${state}`}</button>
      <button onClick={dismiss}>Put away</button>
    </section>
  );
}

function Broken(): never {
  throw new Error('A component of ours broke.');
}

const page = (isBroken: boolean) => (
  <StrictMode>
    <AmendsProvider client={client} initial={order} onError={() => undefined}>
      <ErrorBoundary fallback={<p>Ask us</p>}>{isBroken ? <Broken /> : null}</ErrorBoundary>
      <Banner />
    </AmendsProvider>
  </StrictMode>
);

/** The page as the server sends it. */
export const renderOnServer = (): string => renderToString(page(false));

/** Brings it to life, and breaks one part of it when told to. */
export function hydrate(container: Element): { readonly breakOnePart: () => void } {
  const root = hydrateRoot(container, page(false));
  return {
    breakOnePart: () => {
      root.render(page(true));
    },
  };
}
