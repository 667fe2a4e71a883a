import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts } from '../../test/conformance.js';
import { see } from '../../test/views.js';
import FromBanner from './examples/from-banner.js';
import WithTrigger from './examples/with-trigger.js';
import { ApologyDialog, apologyDialogAnatomy } from './index.js';

const late = see('runningLate');
const dialog = () => screen.getByRole('dialog');

const { Letter, Title, Account, Dates, Repair, Signature, Choice, NextUpdate, Close } =
  ApologyDialog;
describeParts(
  'ApologyDialog',
  { Letter, Title, Account, Dates, Repair, Signature, Choice, NextUpdate, Close },
  (part) => (
    <ApologyDialog.Root view={late} open>
      {part}
    </ApologyDialog.Root>
  ),
);

describe('ApologyDialog', () => {
  it('never opens by itself', () => {
    render(<ApologyDialog view={late} />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens from its trigger, and closes without a choice', async () => {
    render(<WithTrigger />);
    await userEvent.click(screen.getByRole('button', { name: 'What happened?' }));
    expect(dialog()).toBeInTheDocument();
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'What happened?' })).toHaveFocus();
  });

  it('is named by what broke and described by the account of it', () => {
    render(<ApologyDialog view={late} open />);
    expect(dialog()).toHaveAccessibleName('We promised Tuesday, and we did not make it');
    expect(dialog()).toHaveAccessibleDescription(/Documentary on DVD and Popcorn/u);
  });

  it('speaks in the reading order', () => {
    render(<ApologyDialog view={late} open />);
    const text = dialog().textContent;
    const order = [
      'should have been with you',
      'I am sorry',
      'Thu, Nov 12 – Fri, Nov 13',
      'previously',
      'Thank you for your patience',
      'Judith Okoro',
      'Keep it, or cancel?',
      'Postage back',
      'You will find news here',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it('is signed by a named person, with a face or the initials', () => {
    const { rerender } = render(<ApologyDialog view={late} open />);
    expect(within(dialog()).getByText('JO')).toHaveAttribute('aria-hidden', 'true');
    expect(within(dialog()).getByText('Head of Customer Care')).toBeInTheDocument();
    const { apology } = late;
    const signatory = apology?.signatory;
    rerender(
      <ApologyDialog
        open
        view={{
          ...late,
          apology: apology && {
            ...apology,
            signatory: signatory ? { ...signatory, imageUrl: '/judith.jpg' } : null,
          },
        }}
      />,
    );
    expect(dialog().querySelector('img')).toHaveAttribute('alt', '');
    expect(within(dialog()).queryByText('JO')).toBeNull();
  });

  it('is a letter alone where there is nothing to choose', () => {
    render(<ApologyDialog view={see('atRisk')} open />);
    expect(dialog()).toHaveAttribute('data-layout', 'letter');
    expect(within(dialog()).queryByRole('radio')).toBeNull();
  });

  it('tells what it can where the engine has composed no apology', () => {
    render(<ApologyDialog view={{ ...late, apology: null }} open />);
    expect(dialog()).toHaveAccessibleName('Running late');
    expect(dialog()).toHaveAccessibleDescription(/Bad weather/u);
    expect(dialog()).toHaveTextContent('The next news comes by Thursday, 10 AM.');
  });

  it('carries the language and the direction of its view', () => {
    render(<ApologyDialog view={{ ...late, locale: 'ar-EG', direction: 'rtl' }} open />);
    expect(dialog()).toHaveAttribute('lang', 'ar-EG');
    expect(dialog()).toHaveAttribute('dir', 'rtl');
  });

  it('holds the receipt once a choice is kept', async () => {
    render(<FromBanner />);
    await userEvent.click(screen.getByRole('button', { name: 'See your options' }));
    await userEvent.click(within(dialog()).getByRole('radio', { name: /^Keep/u }));
    await userEvent.click(within(dialog()).getByRole('radio', { name: /^Postage/u }));
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Take the postage back' }));
    expect(await within(dialog()).findByRole('region', { name: /^Agreed/u })).toBeInTheDocument();
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('button', { name: 'See what we agreed' })).toHaveFocus();
  });

  it('takes words of your own, for itself and for the picker inside', () => {
    render(
      <ApologyDialog
        view={late}
        open
        messages={{ notNow: 'Later' }}
        pickerMessages={{ decision: 'What shall we do?' }}
      />,
    );
    expect(within(dialog()).getByRole('button', { name: 'Later' })).toBeInTheDocument();
    expect(within(dialog()).getByText('What shall we do?')).toBeInTheDocument();
  });

  it('is what it declares', async () => {
    const pages: string[] = [];
    const { unmount } = render(<WithTrigger />);
    pages.push(document.body.innerHTML);
    await userEvent.click(screen.getByRole('button', { name: 'What happened?' }));
    pages.push(document.body.innerHTML);
    unmount();
    render(<ApologyDialog view={see('atRisk')} open />);
    pages.push(document.body.innerHTML);
    checkAnatomy(apologyDialogAnatomy, pages);
  });

  it.each([
    ['with a choice', late],
    ['a letter', see('atRisk')],
    ['agreed', see('runningLate', { chosen: 'refund-shipping' })],
  ])('passes axe: %s', async (_name, view) => {
    render(<ApologyDialog view={view} open />);
    await expectAccessible(document.body);
  });
});
