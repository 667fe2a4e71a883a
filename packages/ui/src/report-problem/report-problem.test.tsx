import type { ClaimHandler, PhotoHandler } from '@amends/react';
import { render, screen, waitFor, within } from '@testing-library/react';
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

const keepPhoto: PhotoHandler = ({ name }) => ({ photoId: `kept ${name}` });
const picture = (name: string, type = 'image/jpeg') => new File(['cup'], name, { type });
const cup = picture('cup.jpg');

const { Kinds, Lines, Text, Photos, Outcome, Submit } = ReportProblem;
describeParts('ReportProblem', { Kinds, Lines, Text, Photos, Outcome, Submit }, (part) => (
  <ReportProblem.Root view={arrived} onClaim={kept} onPhoto={keepPhoto}>
    {part}
  </ReportProblem.Root>
));

const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (files: File | File[]) =>
  userEvent.upload(screen.getByLabelText('Choose pictures'), files, { applyAccept: false });
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

  it('brings pictures along without JavaScript, where the store takes any', () => {
    expect(renderToStaticMarkup(<ReportProblem view={posting} />)).not.toContain('type="file"');
    const { claim } = posting.actions;
    const taking = { ...posting, actions: { ...posting.actions, photo: claim } };
    const form = document.createElement('div');
    document.body.append(form);
    form.innerHTML = renderToStaticMarkup(<ReportProblem view={taking} />);
    expect(form.firstElementChild).toHaveAttribute('enctype', 'multipart/form-data');
    const files = within(form).getByLabelText('Choose pictures');
    expect(files).toHaveAttribute('name', 'photos');
    expect(files).toHaveAttribute('multiple');
    expect(files).toHaveAccessibleDescription(/^Up to 6 pictures of 8 MB each: JPEG/u);
    form.remove();
  });

  it('is not there where there is nowhere to send it', () => {
    const { container } = render(<ReportProblem view={arrived} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is what it declares', async () => {
    const pages: string[] = [];
    const { container } = render(
      <ReportProblem view={arrived} onClaim={kept} onPhoto={keepPhoto} />,
    );
    await choose(cup);
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
    await mark('It came broken');
    await choose(cup);
    await expectAccessible(container);
  });
});

describe('pictures of it', () => {
  const report = (onPhoto: PhotoHandler, onClaim: ClaimHandler = kept) =>
    render(
      <ReportProblem view={arrived} onClaim={onClaim} onPhoto={onPhoto} photoBytesAtMost={2e6} />,
    );
  const shown = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

  it('are not asked for where a store keeps reports its own way, and no pictures', () => {
    render(<ReportProblem view={arrived} onClaim={kept} />);
    expect(screen.queryByLabelText('Choose pictures')).toBeNull();
  });

  it('go along with what is said, and can be taken away again', async () => {
    const onClaim = vi.fn(kept);
    report(keepPhoto, onClaim);
    await mark('It came broken');
    await choose([cup, picture('box.png', 'image/png'), picture('cat.webp', 'image/webp')]);
    expect(shown()).toEqual(['cup.jpgAdded', 'box.pngAdded', 'cat.webpAdded']);
    await press('Remove cat.webp');
    expect(screen.getByRole('button', { name: 'Remove box.png' })).toHaveFocus();
    await press('Tell us');
    await screen.findByText(/^Thank you\./u);
    expect(onClaim.mock.calls[0]?.[0]).toMatchObject({
      claim: 'damaged',
      photoIds: ['kept cup.jpg', 'kept box.png'],
    });
    await press('Tell us something else');
    expect(shown()).toEqual([]);
  });

  it('that are none, or too large, are named where they were chosen', async () => {
    report(keepPhoto);
    const large = picture('large.jpg');
    Object.defineProperty(large, 'size', { value: 3e6 });
    await choose([picture('letter.pdf', 'application/pdf'), large]);
    const field = screen.getByLabelText('Choose pictures');
    expect(field).toHaveAccessibleDescription(/6 pictures of 2 MB.*letter\.pdf.*was left out/u);
    expect(field).toHaveAccessibleDescription(/large\.jpg.*larger than 2 MB/u);
  });

  it('hold the report up until they have arrived or were removed', async () => {
    const onClaim = vi.fn(kept);
    let isDown = true;
    report((file, orderId) => {
      if (isDown) throw new Error('down');
      return keepPhoto(file, orderId);
    }, onClaim);
    await mark('It came broken');
    await choose(cup);
    expect(shown()).toEqual(['cup.jpgThis did not reach us.Try again']);
    await press('Tell us');
    await waitFor(() => {
      expect(screen.getByText(/^A picture has not reached us yet/u)).toHaveFocus();
    });
    expect(onClaim).not.toHaveBeenCalled();
    isDown = false;
    await press('Try again');
    expect(shown()).toEqual(['cup.jpgAdded']);
    expect(screen.queryByText(/^A picture has not reached us yet/u)).toBeNull();
    await press('Tell us');
    await screen.findByText(/^Thank you\./u);
    expect(onClaim.mock.calls[0]?.[0]).toMatchObject({ photoIds: ['kept cup.jpg'] });
  });
});
