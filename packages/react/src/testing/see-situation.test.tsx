import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useChoice, useOrder } from '../index.js';
import { AmendsTestProvider, seeSituation } from './index.js';
import type { SeenSituation } from './index.js';

/** What a store might write: the case, one thing to take, and how it stands. */
function Page({ situation }: { readonly situation: SeenSituation }) {
  return (
    <AmendsTestProvider situation={situation}>
      <Offer situation={situation} />
    </AmendsTestProvider>
  );
}

function Offer({ situation }: { readonly situation: SeenSituation }) {
  const { view: order } = useOrder();
  const given = order?.cases[0] ?? situation.view;
  const { view, state, error, choose } = useChoice(given);
  return (
    <section>
      <h1>{view.headline.title}</h1>
      <p>{view.receipt?.status ?? 'nothing agreed'}</p>
      <output>{error?.code ?? state}</output>
      <button onClick={() => void choose({ kind: 'option', optionId: 'refund-shipping' })}>
        Postage back
      </button>
    </section>
  );
}

const press = () => userEvent.click(screen.getByRole('button'));

describe('a page on a situation', () => {
  it('has its choice kept by the engine, and hears that it was carried out', async () => {
    const situation = seeSituation('runningLate');
    render(<Page situation={situation} />);
    expect(screen.getByRole('heading')).toHaveTextContent('Running late');
    await press();
    expect(await screen.findByText('succeeded')).toBeInTheDocument();
    expect(screen.getByText('agreed')).toBeInTheDocument();
    act(() => {
      situation.fulfil();
    });
    expect(screen.getByText('done')).toBeInTheDocument();
    expect(situation.sent).toMatchObject([{ route: 'choose', id: situation.view.caseId }]);
  });

  it('is refused what has lapsed while nobody told the page', async () => {
    const situation = seeSituation('runningLate');
    render(<Page situation={situation} />);
    situation.goOffline();
    situation.wait({ days: 40 });
    await press();
    expect(await screen.findByText('offline')).toBeInTheDocument();
    expect(situation.sent).toEqual([]);
    expect(screen.getByText('nothing agreed')).toBeInTheDocument();
  });

  it('follows the order through time', () => {
    const situation = seeSituation('onItsWay');
    render(<Page situation={situation} />);
    const before = screen.getByRole('heading').textContent;
    act(() => {
      situation.wait({ days: 10 });
    });
    expect(screen.getByRole('heading')).not.toHaveTextContent(before);
    expect(situation.view.offer).not.toBeNull();
  });
});
