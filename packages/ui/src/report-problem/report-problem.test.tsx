import type { ClaimHandler } from '@amends/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@amends/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts } from '../../test/conformance.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { ReportProblem, reportProblemAnatomy } from './index.js';

const arrived = see('deliveredLate');
const onItsWay = see('onItsWay');
const kept: ClaimHandler = () => undefined;

const posting: CaseView = {
  ...arrived,
  actions: {
    ...arrived.actions,
    claim: { method: 'POST', href: '/amends/v1/orders/1001/claims', fields: { key: 'signed' } },
  },
};

const { Kinds, Lines, Text, Outcome, Submit } = ReportProblem;
describeParts('ReportProblem', { Kinds, Lines, Text, Outcome, Submit }, (part) => (
  <ReportProblem.Root view={arrived} onClaim={kept}>
    {part}
  </ReportProblem.Root>
));

const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
const mark = (name: string) => userEvent.click(screen.getByLabelText(name));

describe('ReportProblem', () => {
  it('takes two taps', async () => {
    const onClaim = vi.fn(kept);
    render(<ReportProblem view={arrived} onClaim={onClaim} />);
    await mark('It took a while');
    await press('Tell us');
    expect(onClaim).toHaveBeenCalledOnce();
    expect(onClaim.mock.calls[0]?.[0]).toMatchObject({
      claim: 'slow',
      lineIds: null,
      text: null,
      orderId: arrived.orderId,
    });
    await waitFor(() => {
      expect(screen.getByText(/^Thank you\./u)).toHaveFocus();
    });
  });

  it('takes which of it, and the customer’s own words', async () => {
    const onClaim = vi.fn(kept);
    render(<ReportProblem view={arrived} onClaim={onClaim} />);
    await mark('It came broken');
    await mark('Popcorn');
    await userEvent.type(screen.getByRole('textbox'), 'The bag is torn.');
    await press('Tell us');
    expect(onClaim.mock.calls[0]?.[0]).toMatchObject({
      claim: 'damaged',
      lineIds: ['l2'],
      text: 'The bag is torn.',
    });
  });

  it('asks nothing that cannot be: what has not come cannot be damaged', () => {
    const { rerender } = render(<ReportProblem view={onItsWay} onClaim={kept} />);
    expect(screen.queryByLabelText('It came broken')).toBeNull();
    expect(screen.getByLabelText('It never came')).toBeInTheDocument();
    rerender(<ReportProblem view={arrived} onClaim={kept} />);
    expect(screen.getByLabelText('It came broken')).toBeInTheDocument();
  });

  it('marks nothing beforehand', () => {
    render(<ReportProblem view={arrived} onClaim={kept} />);
    for (const each of screen.getAllByRole<HTMLInputElement>('radio')) {
      expect(each).not.toBeChecked();
    }
  });

  it('says that it did not arrive, keeps what was said, and sends it again', async () => {
    let isDown = true;
    const onClaim = vi.fn<ClaimHandler>(() => {
      if (isDown) throw new Error('down');
      return undefined;
    });
    render(<ReportProblem view={arrived} onClaim={onClaim} />);
    await mark('It never came');
    await userEvent.type(screen.getByRole('textbox'), 'Nothing here.');
    await press('Tell us');
    await waitFor(() => {
      expect(screen.getByText(/did not reach us/u)).toHaveFocus();
    });
    expect(screen.getByRole('textbox')).toHaveValue('Nothing here.');
    isDown = false;
    await press('Tell us');
    expect(await screen.findByText(/^Thank you\./u)).toBeInTheDocument();
  });

  it('can be told something else afterwards', async () => {
    render(<ReportProblem view={arrived} onClaim={kept} />);
    await mark('It never came');
    await press('Tell us');
    await press('Tell us something else');
    expect(screen.getByLabelText('It never came')).not.toBeChecked();
  });

  it('is a form that posts without JavaScript', () => {
    const html = renderToStaticMarkup(<ReportProblem view={posting} />);
    expect(html).toContain('action="/amends/v1/orders/1001/claims"');
    expect(html).toContain('<input type="hidden" name="key" value="signed"/>');
    expect(html).toContain('name="claim"');
    expect(html).toContain('name="lineIds"');
    expect(html).toContain('name="text"');
  });

  it('is not there where there is nowhere to send it', () => {
    const { container } = render(<ReportProblem view={arrived} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', async () => {
    const pages: string[] = [];
    const { container } = render(<ReportProblem view={arrived} onClaim={kept} />);
    pages.push(container.innerHTML);
    await mark('It never came');
    await press('Tell us');
    pages.push(container.innerHTML);
    checkAnatomy(reportProblemAnatomy, pages);
  });

  it('passes axe', async () => {
    const { container } = render(
      <main>
        <Basic />
      </main>,
    );
    await expectAccessible(container);
    await mark('It never came');
    await expectAccessible(container);
  });
});
