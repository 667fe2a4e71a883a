import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts } from '../../test/conformance.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { PromiseLedger, promiseLedgerAnatomy } from './index.js';

const { Title, List } = PromiseLedger;
describeParts('PromiseLedger', { Title, List }, (part) => (
  <PromiseLedger.Root view={see('runningLate')}>{part}</PromiseLedger.Root>
));

const entries = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('PromiseLedger', () => {
  it('says every date in the order in which we gave them, who said it and when', () => {
    render(<PromiseLedger view={see('runningLate')} />);
    expect(screen.getByRole('region', { name: 'What we said' })).toBeVisible();
    expect(entries()).toEqual([
      expect.stringMatching(/^previously Sun, Nov 8 – Tue, Nov 10 at checkout, .*Nov.* 2/u),
      expect.stringMatching(/^Thu, Nov 12 – Fri, Nov 13 by e.?mail, /u),
    ]);
  });

  it('strikes what no longer holds, and nothing else', () => {
    const { container } = render(<PromiseLedger view={see('runningLate')} />);
    expect(container.querySelectorAll('del')).toHaveLength(1);
  });

  it('ends with what the evidence says where we have not said it yet', () => {
    render(<PromiseLedger view={see('atRisk')} messages={{ expected: 'the carrier says' }} />);
    expect(entries().at(-1)).toMatch(/Nov 12 – Fri, Nov 13 the carrier says$/u);
  });

  it('strikes nothing where the evidence agrees with what we said', () => {
    const { container } = render(<PromiseLedger view={see('onItsWay')} />);
    expect(container.querySelector('del')).toBeNull();
    expect(entries().at(-1)).toBe('Mon, Nov 9 what we expect now');
  });

  it('ends with the day it came', () => {
    render(<PromiseLedger view={see('deliveredLate')} />);
    const last = screen.getAllByRole('listitem').at(-1);
    expect(last).toHaveAttribute('data-state', 'came');
    expect(last?.textContent).toMatch(/ it came$/u);
  });

  it('is not there where no date was ever given', () => {
    const view = see('runningLate');
    const without = { ...view, dates: { ...view.dates, history: [], current: null } };
    const { container } = render(<PromiseLedger view={without} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', () => {
    checkAnatomy(
      promiseLedgerAnatomy,
      (['runningLate', 'atRisk', 'deliveredLate'] as const).map((name) =>
        renderToStaticMarkup(<PromiseLedger view={see(name)} />),
      ),
    );
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
