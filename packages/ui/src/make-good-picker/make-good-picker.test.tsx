import { problemError, transportError } from '@amends/client';
import type { ClientResult } from '@amends/client';
import type { CaseView } from '@amends/core';
import type { ChooseHandler } from '@amends/react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts } from '../../test/conformance.js';
import { see, tooLate } from '../../test/views.js';
import OwnArrangement from './examples/own-arrangement.js';
import OwnHandler from './examples/own-handler.js';
import PlainForm from './examples/plain-form.js';
import { emptyValue } from './picker-value.js';
import { MakeGoodPicker, makeGoodPickerAnatomy } from './index.js';
import type { PickerValue } from './index.js';

const late = see('runningLate');
const keeps: ChooseHandler = ({ pick }) => see('runningLate', { chosen: pick });
const radio = (name: RegExp) => screen.getByRole('radio', { name });
const submit = () => screen.getByRole('button');

const { Notice, Decision, Options, Legend, Pair, List, Keep, Exit } = MakeGoodPicker;
const { Ask, AskText, Decline, Silence, Outcome, Actions, Submit } = MakeGoodPicker;
describeParts(
  'MakeGoodPicker',
  {
    Decision,
    Options,
    Legend,
    Pair,
    List,
    Keep,
    Exit,
    Ask,
    AskText,
    Decline,
    Silence,
    Outcome,
    Actions,
    Submit,
  },
  (part) => (
    <MakeGoodPicker.Root view={late} onChoose={keeps}>
      {part}
    </MakeGoodPicker.Root>
  ),
);
describeParts('MakeGoodPicker', { Notice }, (part) => (
  <MakeGoodPicker.Root view={see('runningLate', { actions: () => ({}) })}>
    {part}
  </MakeGoodPicker.Root>
));

/** The fields as they would be posted. */
const posted = (form: HTMLFormElement) =>
  Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string'));

const theForm = (container: HTMLElement): HTMLFormElement => {
  const form = container.querySelector('form');
  if (form === null) throw new Error('There is no form.');
  return form;
};

describe('the form', () => {
  it('posts to the view’s own address, with what the server put there', () => {
    const { container } = render(<MakeGoodPicker view={late} />);
    const form = theForm(container);
    expect(form.method).toBe('post');
    expect(form.getAttribute('action')).toBe(late.actions.choose?.href);
    expect(posted(form)).toEqual({
      key: 'a.signed.key',
      idempotencyKey: 'form-1',
      offerId: late.offer?.id,
      offerVersion: '1',
      text: '',
    });
  });

  it('says what was marked in the agreed fields', async () => {
    const { container } = render(<MakeGoodPicker view={late} />);
    await userEvent.click(radio(/^Keep the order/u));
    await userEvent.click(radio(/^Something else/u));
    await userEvent.type(screen.getByRole('textbox', { name: 'What would help?' }), 'A call');
    expect(posted(theForm(container))).toMatchObject({
      decision: 'keep',
      option: 'ask',
      text: 'A call',
    });
    await userEvent.click(radio(/^Cancel/u));
    expect(posted(theForm(container))).toMatchObject({ decision: 'exit' });
  });

  it('keeps the order where there is nothing else to decide', () => {
    const { container } = render(<MakeGoodPicker view={see('deliveredLate')} />);
    expect(posted(theForm(container))).toMatchObject({ decision: 'keep' });
  });

  it('is left alone where nothing handles it: the browser posts it', async () => {
    const { container } = render(<MakeGoodPicker view={late} />);
    await userEvent.click(radio(/^Cancel/u));
    expect(fireEvent.submit(theForm(container))).toBe(true);
  });

  it('shows text that came from outside as text', () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const view: CaseView = {
      ...late,
      offer: late.offer && { ...late.offer, ifYouDoNothing: hostile },
    };
    const { container } = render(<MakeGoodPicker view={view} />);
    expect(screen.getByText(hostile)).toBeInTheDocument();
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('fairness', () => {
  it('marks nothing for the customer', () => {
    render(<MakeGoodPicker view={late} />);
    for (const each of screen.getAllByRole('radio')) expect(each).not.toBeChecked();
  });

  it('puts the way out first, beside keeping, in the same clothes', () => {
    const { container } = render(<MakeGoodPicker view={late} />);
    const [keep, exit] = [radio(/^Keep/u), radio(/^Cancel/u)].map((each) => each.parentElement);
    expect(keep?.className.replace('keep', 'exit')).toBe(exit?.className);
    expect(exit?.parentElement).toBe(keep?.parentElement);
    const options = container.querySelector('[data-part="options"]');
    expect(exit?.compareDocumentPosition(options ?? exit)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('needs no make-good to cancel: one answer, one press', async () => {
    const onChoose = vi.fn(keeps);
    render(<MakeGoodPicker view={late} onChoose={onChoose} />);
    await userEvent.click(radio(/^Cancel/u));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel and refund $49.00' }));
    expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ pick: { kind: 'exit' } }));
  });

  it('does not ask the browser for a make-good where there is a way out', () => {
    const { container } = render(<MakeGoodPicker view={late} />);
    expect(container.querySelectorAll('[name="option"][required]')).toHaveLength(0);
    expect(container.querySelectorAll('[name="decision"][required]')).toHaveLength(2);
  });

  it('says where the right comes from, and what silence brings', () => {
    const exit = late.offer?.exit;
    const view: CaseView = {
      ...late,
      offer: late.offer && {
        ...late.offer,
        exit: exit ? { ...exit, basis: '16 CFR 435.2' } : null,
      },
    };
    render(<MakeGoodPicker view={view} />);
    expect(screen.getByText('Your right: 16 CFR 435.2.')).toBeInTheDocument();
    expect(screen.getByText(/^If you do nothing/u)).toBeInTheDocument();
  });
});

describe('choosing', () => {
  it('names the button after what is marked', async () => {
    render(<MakeGoodPicker view={late} onChoose={keeps} />);
    expect(submit()).toHaveTextContent('Confirm your choice');
    await userEvent.click(radio(/^Keep/u));
    await userEvent.click(radio(/^Postage back/u));
    expect(submit()).toHaveTextContent('Take the postage back');
    await userEvent.click(radio(/^Nothing, thank you/u));
    expect(submit()).toHaveTextContent('Nothing, thank you');
    await userEvent.click(radio(/^Cancel/u));
    expect(submit()).toHaveTextContent('Cancel and refund $49.00');
  });

  it('says what is missing, and takes focus there', async () => {
    const onChoose = vi.fn(keeps);
    render(<MakeGoodPicker view={late} onChoose={onChoose} />);
    await userEvent.click(submit());
    expect(screen.getByText(/keep or cancel the order/u)).toHaveFocus();
    expect(screen.getByRole('group', { name: 'Keep it, or cancel?' })).toHaveAccessibleDescription(
      'Please say whether you keep or cancel the order.',
    );
    await userEvent.click(radio(/^Keep/u));
    await userEvent.click(submit());
    expect(screen.getByText(/Please pick one/u)).toHaveFocus();
    await userEvent.click(radio(/^Something else/u));
    await userEvent.click(submit());
    const words = screen.getByRole('textbox', { name: 'What would help?' });
    expect(words).toHaveFocus();
    expect(words).toBeInvalid();
    expect(words).toHaveAccessibleDescription(/in a few words/u);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it.each([
    [/^Money off/u, { kind: 'option', optionId: 'discount-this-order' }],
    [/^Nothing, thank you/u, { kind: 'decline' }],
  ] as const)('sends %s once, with the offer that was seen and a key', async (name, pick) => {
    const onChoose = vi.fn(keeps);
    render(<MakeGoodPicker view={late} onChoose={onChoose} />);
    await userEvent.click(radio(/^Keep/u));
    await userEvent.click(radio(name));
    await userEvent.dblClick(submit());
    expect(onChoose).toHaveBeenCalledOnce();
    expect(onChoose).toHaveBeenCalledWith({
      pick,
      caseId: late.caseId,
      orderId: late.orderId,
      offerId: late.offer?.id,
      offerVersion: 1,
      idempotencyKey: expect.any(String) as string,
    });
  });

  it('shows the receipt once it is kept, and gives it focus', async () => {
    render(<MakeGoodPicker view={late} onChoose={keeps} afterwards={<a href="/">Back</a>} />);
    await userEvent.click(radio(/^Keep/u));
    await userEvent.click(radio(/^Postage back/u));
    await userEvent.click(submit());
    const receipt = await screen.findByRole('region', { name: /^Agreed/u });
    expect(receipt.parentElement).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Back' })).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('says so where the answer held no receipt', async () => {
    render(<MakeGoodPicker view={late} onChoose={() => undefined} />);
    await userEvent.click(radio(/^Cancel/u));
    await userEvent.click(submit());
    expect(await screen.findByText('We have your choice.')).toBeInTheDocument();
  });

  it('can be held from outside', async () => {
    function Held() {
      const [value, setValue] = useState<PickerValue>(emptyValue);
      return (
        <>
          <MakeGoodPicker view={late} value={value} onValueChange={setValue} />
          <pre data-testid="held">{JSON.stringify(value)}</pre>
        </>
      );
    }
    render(<Held />);
    await userEvent.click(radio(/^Keep/u));
    await userEvent.click(radio(/^Something else/u));
    await userEvent.type(screen.getByRole('textbox'), 'Hm');
    expect(JSON.parse(screen.getByTestId('held').textContent)).toEqual({
      decision: 'keep',
      option: 'ask',
      text: 'Hm',
    });
    expect(radio(/^Something else/u)).toBeChecked();
  });

  it('stays as it is where whoever holds it does not move', async () => {
    render(<MakeGoodPicker view={late} value={{ ...emptyValue, decision: 'exit' }} />);
    await userEvent.click(radio(/^Keep/u));
    expect(radio(/^Cancel/u)).toBeChecked();
  });
});

describe('what can go wrong', () => {
  const answer = (result: ClientResult<CaseView>) => async () => {
    const onChoose = vi.fn(() => result);
    const { container } = render(<MakeGoodPicker view={late} onChoose={onChoose} />);
    await userEvent.click(radio(/^Keep/u));
    await userEvent.click(radio(/^Postage back/u));
    await userEvent.click(submit());
    return { onChoose, form: container.querySelector('form') };
  };
  const refuse = (code: 'already_chosen' | 'offer_changed' | 'offer_expired', view?: CaseView) =>
    answer({ ok: false, error: problemError(code, '', { status: 409, ...(view && { view }) }) });
  const fail = (code: 'offline' | 'timeout') =>
    answer({ ok: false, error: transportError(code, '') });

  it('shows the first choice politely where somebody was faster', async () => {
    await refuse('already_chosen', see('runningLate', { chosen: 'store-credit' }))();
    expect(await screen.findByText(/settled before/u)).toBeInTheDocument();
    expect(screen.getByRole('region')).toHaveTextContent('Credit for another time');
  });

  it('says that the offer has changed, and lets the customer look again', async () => {
    const { form } = await refuse('offer_changed')();
    expect(await screen.findByText(/has changed since/u)).toHaveRole('status');
    expect(form).toHaveAttribute('data-state', 'changed');
    await userEvent.click(radio(/^Money off/u));
    expect(form).toHaveAttribute('data-state', 'idle');
  });

  it('says until when it was open once that is over', async () => {
    await refuse('offer_expired')();
    expect(
      (await screen.findAllByText('These options were open until Wednesday, November 25.')).map(
        (each) => each.getAttribute('role'),
      ),
    ).toEqual([null, 'status']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['offline', /You are offline/u],
    ['timeout', /did not reach us/u],
  ] as const)('keeps what was picked when it is %s, and sends it again', async (code, text) => {
    const { onChoose } = await fail(code)();
    expect(await screen.findByText(text)).toHaveRole('status');
    expect(radio(/^Postage back/u)).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Send it again' }));
    expect(onChoose).toHaveBeenCalledTimes(2);
    const keys = onChoose.mock.calls.map((call: unknown[]) => call[0]);
    expect(keys[1]).toEqual(keys[0]);
  });

  it('is pending while it is sent, and cannot be sent twice', async () => {
    const onChoose = vi.fn(() => new Promise<never>(() => undefined));
    const { container } = render(<MakeGoodPicker view={late} onChoose={onChoose} />);
    await userEvent.click(radio(/^Cancel/u));
    await userEvent.click(submit());
    expect(submit()).toHaveTextContent('Sending…');
    expect(submit()).toHaveAttribute('aria-disabled', 'true');
    expect(submit()).toBeEnabled();
    expect(theForm(container)).toHaveAttribute('aria-busy', 'true');
    await userEvent.click(submit());
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('can be read where it cannot be answered', () => {
    render(<MakeGoodPicker view={see('runningLate', { actions: () => ({}) })} />);
    expect(screen.getByText(/To choose, open the link/u)).toBeInTheDocument();
    for (const each of screen.getAllByRole('radio')) expect(each).toBeDisabled();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not there where nothing is offered', () => {
    const { container } = render(<MakeGoodPicker view={see('atRisk')} />);
    expect(container).toBeEmptyDOMElement();
  });
});

const expired = tooLate();

describe('what it declares', () => {
  it('is what it renders', async () => {
    const pages: string[] = [];
    const keep = (container: HTMLElement) => pages.push(container.innerHTML);
    const { container, unmount } = render(
      <MakeGoodPicker view={late} onChoose={() => new Promise<never>(() => undefined)} />,
    );
    await userEvent.click(submit());
    keep(container);
    await userEvent.click(radio(/^Cancel/u));
    await userEvent.click(submit());
    keep(container);
    unmount();
    pages.push(renderToStaticMarkup(<MakeGoodPicker view={expired} />));
    pages.push(
      renderToStaticMarkup(
        <MakeGoodPicker view={see('runningLate', { chosen: { kind: 'decline' } })} />,
      ),
    );
    checkAnatomy(makeGoodPickerAnatomy, pages);
  });

  it.each([
    ['open', <MakeGoodPicker key="1" view={late} onChoose={keeps} />],
    ['with one decision', <MakeGoodPicker key="2" view={see('deliveredLate')} />],
    ['expired', <MakeGoodPicker key="3" view={expired} />],
    ['chosen', <MakeGoodPicker key="4" view={see('runningLate', { chosen: 'refund-shipping' })} />],
    ['example: plain form', <PlainForm key="5" />],
    ['example: own handler', <OwnHandler key="6" />],
    ['example: own arrangement', <OwnArrangement key="7" />],
  ])('passes axe: %s', async (_name, picker) => {
    const { container } = render(<main>{picker}</main>);
    await expectAccessible(container);
  });

  it('works in an arrangement of its own', async () => {
    const { container } = render(<OwnArrangement />);
    const list = within(container);
    await userEvent.click(list.getByRole('radio', { name: /^Postage back/u }));
    await userEvent.click(list.getByRole('button', { name: 'Take the postage back' }));
    expect(await list.findByRole('region', { name: /^Agreed/u })).toBeInTheDocument();
  });
});
