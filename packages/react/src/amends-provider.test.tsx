import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CaseView } from '@amends/core';
import { startServer } from '../../client/test/contract-server.js';
import { lateCase, orderOf } from '../test/views.js';
import { AmendsProvider, useCase, useCaseView, useEmit, useOrder } from './index.js';
import { createTestClient } from './testing/index.js';

const late = lateCase();
const order = orderOf(late);
const arrived = {
  ...late,
  asOf: '2026-11-12T15:00:00Z',
  headline: { ...late.headline, title: 'It has arrived', summary: null },
};

function Headline({ view }: { readonly view: CaseView }) {
  return <h2>{useCaseView(view).headline.title}</h2>;
}

const region = () => screen.getByRole('status');

describe('the live region', () => {
  it('is there from the start, empty, and stays empty while nothing changes', () => {
    render(
      <StrictMode>
        <AmendsProvider initial={order}>
          <Headline view={late} />
        </AmendsProvider>
      </StrictMode>,
    );
    expect(region()).toBeEmptyDOMElement();
    expect(region()).toHaveAttribute('aria-live', 'polite');
  });

  it('says a changed headline once, however many components show it', () => {
    const client = createTestClient(order);
    render(
      <StrictMode>
        <AmendsProvider client={client} initial={order}>
          <Headline view={late} />
          <Headline view={late} />
        </AmendsProvider>
      </StrictMode>,
    );
    const said = vi.fn();
    const observer = new MutationObserver(said);
    observer.observe(region(), { childList: true });
    act(() => {
      client.order('1001').accept(orderOf(arrived));
    });
    expect(screen.getAllByRole('heading', { name: 'It has arrived' })).toHaveLength(2);
    expect(region()).toHaveTextContent('It has arrived');
    expect(observer.takeRecords()).toHaveLength(2);
    observer.disconnect();
  });

  it('says a new date under the same title', () => {
    const client = createTestClient(order);
    render(
      <AmendsProvider client={client} initial={order}>
        <Headline view={late} />
      </AmendsProvider>,
    );
    const current = { ...late.dates.current!, text: 'Mon 16 November' };
    act(() => {
      client.order('1001').accept(orderOf({ ...late, dates: { ...late.dates, current } }));
    });
    expect(region()).toHaveTextContent('Mon 16 November');
  });

  it('says nothing when something else changes', () => {
    const client = createTestClient(order);
    render(
      <AmendsProvider client={client} initial={order}>
        <Headline view={late} />
      </AmendsProvider>,
    );
    act(() => {
      client.order('1001').accept(orderOf({ ...late, state: 'asked' }));
    });
    expect(region()).toBeEmptyDOMElement();
  });

  it('speaks for plain JSON without a client too', () => {
    const { rerender } = render(<AmendsProvider children={<Headline view={late} />} />);
    rerender(<AmendsProvider children={<Headline view={arrived} />} />);
    expect(region()).toHaveTextContent('It has arrived');
  });

  it('says nothing when an order arrives that had to be loaded first', async () => {
    const server = await startServer(order);
    function Case() {
      return <h2>{useCase('case-1').view?.headline.title ?? 'Loading'}</h2>;
    }
    const { unmount } = render(
      <AmendsProvider client={{ baseUrl: server.url }} orderId="1001">
        <Case />
      </AmendsProvider>,
    );
    await screen.findByRole('heading', { name: 'Running late' });
    expect(region()).toBeEmptyDOMElement();
    act(() => {
      server.push(orderOf(arrived));
    });
    await screen.findByRole('heading', { name: 'It has arrived' });
    expect(region()).toHaveTextContent('It has arrived');
    unmount();
    await server.close();
  });

  it('says nothing when a component turns to another case', () => {
    const other = { ...arrived, caseId: 'case-2' };
    const { rerender } = render(<AmendsProvider children={<Headline view={late} />} />);
    rerender(<AmendsProvider children={<Headline view={other} />} />);
    expect(region()).toBeEmptyDOMElement();
  });

  it('is emptied again, so that nobody stumbles over it later', () => {
    vi.useFakeTimers();
    const { rerender } = render(<AmendsProvider children={<Headline view={late} />} />);
    rerender(<AmendsProvider children={<Headline view={arrived} />} />);
    act(() => {
      vi.runAllTimers();
    });
    expect(region()).toBeEmptyDOMElement();
    vi.useRealTimers();
  });
});

describe('the provider', () => {
  it('takes over what a later server render brings', () => {
    const client = createTestClient(order);
    const page = (initial: typeof order) => (
      <AmendsProvider client={client} initial={initial}>
        <Headline view={late} />
      </AmendsProvider>
    );
    const { rerender } = render(page(order));
    rerender(page(orderOf(arrived)));
    expect(screen.getByRole('heading')).toHaveTextContent('It has arrived');
  });

  it('keeps what has happened on the page when its parent renders the same again', () => {
    const client = createTestClient(order);
    const page = () => (
      <AmendsProvider client={client} initial={structuredClone(order)}>
        <Headline view={late} />
      </AmendsProvider>
    );
    const { rerender } = render(page());
    act(() => {
      client.order('1001').accept(orderOf(arrived));
    });
    rerender(page());
    expect(screen.getByRole('heading')).toHaveTextContent('It has arrived');
  });

  it('makes its own client for an address, and reads the order from there', async () => {
    const server = await startServer(order);
    function Order() {
      const { status, view } = useOrder();
      return <p>{`${status}: ${view?.cases[0]?.headline.title ?? 'nothing yet'}`}</p>;
    }
    const page = (locale: string) => (
      <AmendsProvider client={{ baseUrl: server.url, key: 'signed', locale }} orderId="1001">
        <Order />
      </AmendsProvider>
    );
    const { rerender, unmount } = render(page('en'));
    expect(screen.getByText('loading: nothing yet')).toBeInTheDocument();
    rerender(page('en'));
    await screen.findByText('ready: Running late');
    act(() => {
      server.push(orderOf(arrived));
    });
    await screen.findByText('ready: It has arrived');
    expect(server.seen.every(({ headers }) => headers.authorization === 'Bearer signed')).toBe(
      true,
    );
    unmount();
    await server.until(() => server.streams === 0);
    await server.close();
  });

  it('survives analytics that throw, and reports them', () => {
    const broken = new Error('The analytics script is blocked.');
    const onError = vi.fn();
    function Opener() {
      const emit = useEmit();
      return (
        <button
          onClick={() => {
            emit('opened', late, 'dialog');
          }}
        />
      );
    }
    const onEvent = vi.fn(() => {
      throw broken;
    });
    render(
      <AmendsProvider onEvent={onEvent} onError={onError}>
        <Opener />
      </AmendsProvider>,
    );
    screen.getByRole('button').click();
    expect(onEvent).toHaveBeenCalledWith({
      type: 'opened',
      surface: 'dialog',
      caseId: 'case-1',
      status: 'running-late',
      severity: 'moderate',
    });
    expect(onError).toHaveBeenCalledWith(broken);
  });
});
