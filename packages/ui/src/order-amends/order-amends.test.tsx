import { createClient } from '@amends/client';
import type { CaseView } from '@amends/core';
import type { AmendsEvent } from '@amends/react';
import { AmendsProvider } from '@amends/react';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { expectPageAccessible } from '../../test/conformance.js';
import { moment } from '../../test/moments.js';
import { order, see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { OrderAmends, orderAmendsAnatomy } from './index.js';

const late = see('runningLate');

beforeEach(() => {
  localStorage.clear();
});

describe('OrderAmends', () => {
  it('leads from the banner through the dialog to the receipt on the page', async () => {
    render(
      <OrderAmends
        view={order(late)}
        onChoose={({ pick }) => see('runningLate', { chosen: pick })}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'See your options' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: /^Keep/u }));
    await userEvent.click(dialog.getByRole('radio', { name: /^Credit/u }));
    await userEvent.click(dialog.getByRole('button', { name: 'Take $8.00 in credit' }));
    await userEvent.click(await dialog.findByRole('button', { name: 'Done' }));
    expect(screen.getByRole('button', { name: 'See what we agreed' })).toHaveFocus();
    expect(screen.getByRole('region', { name: /^Agreed/u })).toHaveTextContent(
      'Credit for another time',
    );
  });

  it('shows the banner of the gravest case, and every receipt', () => {
    const settled = { ...see('deliveredLate', { chosen: 'refund-shipping' }), caseId: 'another' };
    render(<OrderAmends view={{ orderId: '1001', cases: [late, settled] }} />);
    expect(screen.getAllByRole('region').map((each) => each.dataset.scope)).toEqual([
      'delay-banner',
      'receipt',
    ]);
  });

  it('is empty while nothing is wrong', () => {
    const { container } = render(<OrderAmends view={order(see('onItsWay'))} />);
    expect(container).toHaveTextContent('');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('leads to the form on the page where there is no JavaScript', () => {
    const page = renderToStaticMarkup(<Basic />);
    const target = /href="#([^"]+)"/u.exec(page)?.[1];
    const { body } = new DOMParser().parseFromString(page, 'text/html');
    expect(body.querySelector(`[id="${target ?? ''}"] form`)).not.toBeNull();
  });

  it('tells the store’s analytics what was shown, opened and chosen, in codes', async () => {
    const events: AmendsEvent[] = [];
    render(
      <AmendsProvider
        onEvent={(event) => {
          events.push(event);
        }}
      >
        <OrderAmends view={order(late)} onChoose={() => undefined} />
      </AmendsProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'See your options' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: /^Cancel/u }));
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel and refund $49.00' }));
    await dialog.findByText('We have your choice.');
    expect(events.map(({ type }) => type)).toEqual(['opened', 'chosen']);
    expect(JSON.stringify(events)).not.toContain('Maren');
  });

  it('passes axe', async () => {
    await expectPageAccessible(<Basic />);
  });
});

describe('when the dialog does not arrive', () => {
  it('says so, and opens at the next try', async () => {
    vi.resetModules();
    vi.doMock('../apology-dialog/apology-dialog.js', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const { OrderAmends: Fresh } = await import('./index.js');
    render(<Fresh view={order(late)} />);
    await userEvent.click(screen.getByRole('button', { name: 'See your options' }));
    expect(await screen.findByText(/did not open/u)).toHaveRole('status');
    vi.doUnmock('../apology-dialog/apology-dialog.js');
    await userEvent.click(screen.getByRole('button', { name: 'See your options' }));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(screen.queryByText(/did not open/u)).toBeNull();
  });
});

describe('an order as a whole', () => {
  it('shows one banner, the gravest, with the rest inside, each with its own letter', async () => {
    const other = { ...moment(13), caseId: 'other' };
    render(<OrderAmends view={{ orderId: '1001', cases: [late, other] }} />);
    const banner = screen.getByRole('region', { name: late.headline.title });
    expect(screen.getAllByRole('region')).toHaveLength(1);
    const rest = within(within(banner).getByRole('list'));
    expect(rest.getByRole('listitem')).toHaveTextContent(other.headline.title);
    expect(within(banner).queryByRole('button', { name: 'Hide this notice' })).toBeNull();
    await userEvent.click(rest.getByRole('button', { name: 'See your options' }));
    expect(await screen.findByRole('dialog')).toHaveAccessibleName(other.apology?.title ?? '-');
  });

  it('puts the question that a law asks below the banner, and the answer in its place', async () => {
    const asked = moment(19);
    const events: AmendsEvent[] = [];
    render(
      <AmendsProvider onEvent={(event) => events.push(event)}>
        <OrderAmends
          view={order(asked)}
          onConsent={() => ({ ...asked, consent: null, asOf: '2027-01-01T00:00:00Z' })}
        />
      </AmendsProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Wait for it' }));
    expect(await screen.findByText(/you wait for the new date/u)).toHaveFocus();
    expect(events).toMatchObject([{ type: 'consented', answer: 'wait' }]);
  });

  it('tells of the trouble of the whole shop once, however many cases it touches', () => {
    const touched = moment(11);
    const view = { orderId: '1001', cases: [touched, { ...touched, caseId: 'other' }] };
    render(<OrderAmends view={view} />);
    expect(screen.getAllByRole('region', { name: touched.incident?.title ?? '-' })).toHaveLength(1);
  });

  it('shows what was asked with what came of it, and no receipt beside it', () => {
    const asked = moment(4, 1);
    render(<OrderAmends view={order(asked)} />);
    const thread = screen.getByRole('region', { name: 'What would make it right?' });
    expect(thread).toHaveTextContent(asked.ask?.text ?? '-');
    expect(document.querySelector('[data-scope="receipt"]')).toBeNull();
  });

  it('fetches what can be looked up when it is opened', async () => {
    render(<OrderAmends view={order(late)} onClaim={() => undefined} />);
    expect(document.querySelector('[data-scope="order-timeline"]')).toBeNull();
    await userEvent.click(screen.getByText('Where your order is'));
    expect(await screen.findByRole('region', { name: 'Where your order is' })).toHaveTextContent(
      late.timeline[0]?.title ?? '-',
    );
    await userEvent.click(screen.getByText('Something else is wrong'));
    expect(await screen.findByLabelText('It never came')).toBeInTheDocument();
  });

  it('offers what is asked for also while nothing is wrong, and only that', () => {
    render(<OrderAmends view={order(see('onItsWay'))} details={['timeline']} />);
    expect(screen.getByText('Where your order is')).toBeInTheDocument();
    expect(screen.queryByText('What we told you')).toBeNull();
  });
});

describe('an order that is not here', () => {
  const settings = {
    timers: { set: () => undefined, clear: () => undefined },
    attention: { isAwake: () => true, subscribe: () => () => undefined },
  };

  it('has its place kept free, then says that it failed, and reads it again', async () => {
    let isDown = true;
    const client = createClient({
      ...settings,
      baseUrl: 'https://amends.test',
      fetch: (url) => {
        if (isDown) return Promise.reject(new TypeError('down'));
        return Promise.resolve(
          (url as string).endsWith('/live')
            ? new Response(null, { status: 404 })
            : Response.json(order(late)),
        );
      },
    });
    const { container } = render(
      <AmendsProvider client={client} orderId="1001">
        <OrderAmends />
      </AmendsProvider>,
    );
    expect(container.querySelector('[data-part="skeleton"]')).toHaveTextContent(
      'Your order is being fetched',
    );
    expect(await screen.findByText(/could not show/u)).toHaveRole('status');
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: late.headline.title })).toBeInTheDocument();
  });

  it('shows what was known last, and says so, while there is no connection', async () => {
    const client = createClient({
      ...settings,
      baseUrl: 'https://amends.test',
      fetch: () => Promise.reject(new TypeError('down')),
    });
    render(
      <AmendsProvider client={client} initial={order(late)}>
        <OrderAmends />
      </AmendsProvider>,
    );
    await act(() => client.order('1001').refresh());
    expect(screen.getByText(/what we knew last/u)).toHaveRole('status');
    expect(screen.getByRole('region', { name: late.headline.title })).toBeInTheDocument();
  });

  it('does not take the page down where a view is broken', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onError = vi.fn();
    const broken = { ...late, headline: null } as unknown as CaseView;
    render(
      <AmendsProvider onError={onError}>
        <p>The rest of the page</p>
        <OrderAmends view={order(broken)} />
      </AmendsProvider>,
    );
    expect(screen.getByText('The rest of the page')).toBeInTheDocument();
    expect(onError).toHaveBeenCalledOnce();
    silence.mockRestore();
  });

  it('is what it declares', async () => {
    const pages = [
      renderToStaticMarkup(<OrderAmends />),
      renderToStaticMarkup(
        <OrderAmends
          view={{ orderId: '1001', cases: [late, { ...moment(13), caseId: 'other' }] }}
          onClaim={() => undefined}
          fallback={<p>Plain</p>}
        />,
      ),
    ];
    const client = createClient({
      ...settings,
      baseUrl: 'https://amends.test',
      fetch: () => Promise.reject(new TypeError('down')),
    });
    const { container } = render(
      <AmendsProvider client={client} orderId="1001">
        <OrderAmends />
      </AmendsProvider>,
    );
    await screen.findByText(/could not show/u);
    pages.push(container.innerHTML);
    checkAnatomy(orderAmendsAnatomy, pages);
  });
});
