import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '@amends/client';
import type { CaseView } from '@amends/core';
import { startServer } from '../../client/test/contract-server.js';
import { hydrate } from '../test/hydrate.js';
import { lateCase, orderOf } from '../test/views.js';
import {
  AmendsProvider,
  useCase,
  useCaseView,
  useChoice,
  useDismissal,
  useOrder,
} from './index.js';

const late = lateCase();
const order = orderOf(late);

function Banner({ view }: { readonly view: CaseView }) {
  const { headline, dates } = useCaseView(view);
  const { state, isHandled } = useChoice(view);
  const { isDismissed } = useDismissal(view.caseId);
  if (isDismissed) return null;
  return (
    <section>
      <h2>{headline.title}</h2>
      <time dateTime={dates.current?.by ?? undefined}>{dates.current?.text}</time>
      <p>{`${state}, ${isHandled ? 'by script' : 'by form'}`}</p>
    </section>
  );
}

const page = (
  <StrictMode>
    <AmendsProvider initial={order} locale="en-US">
      <Banner view={late} />
    </AmendsProvider>
  </StrictMode>
);

const textOf = (html: string) => html.replace(/<[^>]*>/gu, '|');

afterEach(() => {
  process.env.TZ = 'Europe/Berlin';
});

describe('on the server', () => {
  it('renders without a browser, and hydrates to the same text in another zone', async () => {
    expect(typeof document).toBe('undefined');
    process.env.TZ = 'Pacific/Auckland';
    const html = renderToString(page);
    expect(html).toContain('Fri 13 November');

    process.env.TZ = 'America/Los_Angeles';
    const { container, complaints } = await hydrate(html, page);
    expect(complaints).toEqual([]);
    expect(textOf(container.innerHTML)).toBe(textOf(html));
  });

  it('sends the live region along, empty', () => {
    expect(renderToString(page)).toMatch(/<div[^>]*aria-live="polite"[^>]*><\/div>/u);
  });

  it('renders plain JSON without a provider', async () => {
    const plain = <Banner view={late} />;
    const { container, complaints } = await hydrate(renderToString(plain), plain);
    expect(complaints).toEqual([]);
    expect(container.textContent).toContain('idle, by form');
  });

  it('shows what the customer has put away until the page is alive, without a mismatch', async () => {
    const html = renderToString(page);
    expect(html).toContain('Running late');
    const { container, complaints } = await hydrate(html, page, (window) => {
      window.localStorage.setItem('amends:dismissed:case-1', '1');
    });
    expect(complaints).toEqual([]);
    expect(container.textContent).not.toContain('Running late');
  });

  it('leaves out what the server knows to be put away', () => {
    function Known() {
      return useDismissal('case-1', { initial: true }).isDismissed ? null : <p>Running late</p>;
    }
    expect(renderToString(<Known />)).toBe('');
  });

  it('asks for nothing while rendering, and begins from the same once hydrated', async () => {
    const server = await startServer(order);
    function Order() {
      const { status } = useOrder();
      const { view } = useCase('case-1');
      return <p>{`${status}: ${view?.headline.title ?? 'nothing yet'}`}</p>;
    }
    const fetched = vi.fn(fetch);
    const client = createClient({ baseUrl: server.url, fetch: fetched });
    const loading = (
      <AmendsProvider client={client} orderId="1001">
        <Order />
      </AmendsProvider>
    );
    const html = renderToString(loading);
    expect(html).toContain('idle: nothing yet');
    expect(fetched).not.toHaveBeenCalled();

    const { container, complaints } = await hydrate(html, loading);
    await vi.waitFor(() => {
      expect(container.textContent).toBe('ready: Running late');
    });
    expect(complaints).toEqual([]);
    await server.close();
  });
});
