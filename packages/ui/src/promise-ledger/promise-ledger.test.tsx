import { briefSituations, walk } from '@amends/core/testing';
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { PromiseLedger, promiseLedgerAnatomy } from './index.js';

const { Title, List } = PromiseLedger;
describeParts('PromiseLedger', { Title, List }, (part) => (
  <PromiseLedger.Root view={see('runningLate')}>{part}</PromiseLedger.Root>
));

const entries = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

/** A case in which we promised words and a make-good besides, and did not keep all of them. */
const held = briefSituations
  .flatMap((each) => (each.kind === 'order' && each.number === 6 ? [each] : []))
  .flatMap((each) => walk(each).map(({ view }) => view))
  .at(-1);

describe('PromiseLedger', () => {
  it('says every date in the order in which we gave them, who said it, when, and what became of it', () => {
    render(<PromiseLedger view={see('runningLate')} />);
    expect(screen.getByRole('region', { name: 'What we said' })).toBeVisible();
    expect(entries().slice(0, 2)).toEqual([
      expect.stringMatching(
        /^With youpreviously Sun, Nov 8 – Tue, Nov 10 Not keptat checkout, Mon, Nov 2/u,
      ),
      expect.stringMatching(/^With youThu, Nov 12 – Fri, Nov 13 Still aheadby e.?mail, /u),
    ]);
  });

  it('says why a date moved', () => {
    render(<PromiseLedger view={see('runningLate')} />);
    expect(entries()[0]).toContain('Bad weather held your order up.');
  });

  it('strikes what no longer holds, and nothing else', () => {
    const { container } = render(<PromiseLedger view={see('runningLate')} />);
    expect(container.querySelectorAll('del')).toHaveLength(1);
  });

  it('holds the apology’s own promises to account', () => {
    if (held === undefined) throw new Error('Situation 6 can be seen.');
    render(<PromiseLedger view={held} />);
    const all = screen.getAllByRole('listitem');
    expect(all.map(({ dataset }) => dataset.status)).toEqual(
      held.ledger.map(({ status }) => status),
    );
    expect(all.some(({ textContent }) => textContent.startsWith('What you chose, done'))).toBe(
      true,
    );
  });

  it('says when it was done, in time or not', () => {
    render(<PromiseLedger view={see('deliveredLate')} />);
    expect(entries()[0]).toMatch(/Done Fri, Nov 13, 2:20\sPM$/u);
  });

  it('is not there where nothing was promised', () => {
    const { container } = render(<PromiseLedger view={{ ...see('runningLate'), ledger: [] }} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', () => {
    checkAnatomy(
      promiseLedgerAnatomy,
      [see('runningLate'), see('onItsWay')].map((view) =>
        renderToStaticMarkup(<PromiseLedger view={view} />),
      ),
    );
  });

  it('passes axe', async () => {
    await expectPageAccessible(<Basic />);
  });
});
