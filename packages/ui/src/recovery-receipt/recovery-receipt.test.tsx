import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { RecoveryReceipt, recoveryReceiptAnatomy } from './index.js';

const agreed = see('runningLate', { chosen: 'refund-shipping' });
const done = see('runningLate', { chosen: 'refund-shipping', done: true });

afterEach(() => {
  vi.restoreAllMocks();
});

const { Title, Order, List, Next, Signature, Actions, Print, Save } = RecoveryReceipt;
describeParts(
  'RecoveryReceipt',
  { Title, Order, List, Next, Signature, Actions, Print, Save },
  (part) => <RecoveryReceipt.Root view={agreed}>{part}</RecoveryReceipt.Root>,
);

/** What the customer would have on their disk. */
function saved(): string {
  const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Save as a file' });
  return decodeURIComponent(href.slice(href.indexOf(',') + 1));
}

describe('RecoveryReceipt', () => {
  it('says what was agreed, how much, by when, and that nothing more is needed', () => {
    render(<RecoveryReceipt view={agreed} />);
    const record = screen.getByRole('region', { name: 'What we agreed' });
    expect(record).toHaveTextContent('Order 1001');
    expect(record).toHaveTextContent('$9.00');
    expect(record).toHaveTextContent('To your Visa ending 4242, by Wednesday, November 18');
    expect(record).toHaveTextContent('We carry this out.');
  });

  it('says so once it is done, with the store’s reference', () => {
    render(<RecoveryReceipt view={done} />);
    const record = screen.getByRole('region');
    expect(record).toHaveAttribute('data-status', 'done');
    expect(record).toHaveTextContent('All of it is done.');
    expect(record).toHaveTextContent('Reference R-2026-1');
  });

  it('can be kept: the file says what the page says, and its name nothing else', () => {
    const orderId = '../1001 & $& co';
    render(<RecoveryReceipt view={{ ...agreed, orderId }} />);
    const link = screen.getByRole('link', { name: 'Save as a file' });
    expect(link).toHaveAttribute('download', 'what-we-agreed-1001-co.txt');
    const text = saved();
    expect(text.split('\n').slice(0, 2)).toEqual(['What we agreed', `Order ${orderId}`]);
    for (const { title, statusText, detail } of agreed.receipts) {
      expect(text).toContain(title);
      expect(text).toContain(statusText);
      expect(text).toContain(detail);
    }
  });

  it('is printed by itself', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      expect(document.documentElement).toHaveAttribute('data-amends-printing');
      expect(screen.getByRole('region')).toHaveAttribute('data-amends-print');
    });
    render(<RecoveryReceipt view={agreed} />);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement).not.toHaveAttribute('data-amends-printing');
  });

  it('can be kept without JavaScript, where printing is the browser’s', () => {
    const page = renderToStaticMarkup(<RecoveryReceipt view={agreed} />);
    expect(page).toContain('download="what-we-agreed-1001.txt"');
    expect(page).not.toContain('<button');
  });

  it('is not there before anything was agreed', () => {
    const { container } = render(<RecoveryReceipt view={see('runningLate')} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', () => {
    const { container } = render(<RecoveryReceipt view={agreed} />);
    checkAnatomy(recoveryReceiptAnatomy, [
      container.innerHTML,
      renderToStaticMarkup(<RecoveryReceipt view={done} />),
    ]);
  });

  it('passes axe', async () => {
    await expectPageAccessible(<Basic />);
  });
});
