import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { Receipt, receiptAnatomy } from './index.js';

const agreed = see('runningLate', { chosen: 'refund-shipping' });
const done = see('runningLate', { chosen: 'refund-shipping', done: true });

const { Status, Title, Detail, Reference } = Receipt;
describeParts('Receipt', { Status, Title, Detail, Reference }, (part) => (
  <Receipt.Root view={done}>{part}</Receipt.Root>
));

describe('Receipt', () => {
  it('says what was agreed, what it is worth, where it goes and by when', () => {
    render(<Receipt view={agreed} />);
    const receipt = screen.getByRole('region', { name: /^Agreed/u });
    expect(receipt).toHaveTextContent('Postage back $9.00');
    expect(receipt).toHaveTextContent('To your Visa ending 4242, by Wednesday, November 18');
  });

  it('says done, with the store’s reference, only when the view does', () => {
    const { rerender } = render(<Receipt view={agreed} />);
    expect(screen.queryByText(/Reference/u)).toBeNull();
    rerender(<Receipt view={done} messages={{ reference: 'Our number: {reference}' }} />);
    expect(screen.getByRole('region', { name: /^Done/u })).toHaveTextContent(
      'Our number: R-2026-1',
    );
  });

  it('stands in for itself with the bare choice', () => {
    render(<Receipt view={{ ...agreed, receipt: null }} />);
    expect(screen.getByRole('region')).toHaveTextContent('Postage back');
  });

  it('is not there before anything was agreed', () => {
    const { container } = render(<Receipt view={see('runningLate')} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', () => {
    checkAnatomy(receiptAnatomy, [renderToStaticMarkup(<Receipt view={done} />)]);
  });

  it('passes axe', async () => {
    await expectPageAccessible(
      <>
        <Receipt view={agreed} />
        <Basic />
      </>,
    );
  });
});
