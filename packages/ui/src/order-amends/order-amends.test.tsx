import type { AmendsEvent } from '@amends/react';
import { AmendsProvider } from '@amends/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { order, see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { OrderAmends } from './index.js';

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
    const { container } = render(
      <main>
        <Basic />
      </main>,
    );
    await expectAccessible(container);
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
