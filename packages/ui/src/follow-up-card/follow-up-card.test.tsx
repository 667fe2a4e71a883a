import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { goodCustomer } from '../../test/follow-ups.js';
import Basic from './examples/basic.js';
import { FollowUpCard, followUpCardAnatomy } from './index.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const { Face, Title, Due, Points, LeaveOut, Print } = FollowUpCard;
describeParts('FollowUpCard', { Face, Title, Due, Points, LeaveOut, Print }, (part) => (
  <FollowUpCard.Root task={goodCustomer}>{part}</FollowUpCard.Root>
));

describe('FollowUpCard', () => {
  it('says to whom it goes, by when, what to write about and what to leave out', () => {
    render(<FollowUpCard task={goodCustomer} locale="en-GB" />);
    const card = screen.getByRole('article', { name: `To ${goodCustomer.to}` });
    const points = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(points).toEqual(
      goodCustomer.talkingPoints.filter(({ code }) => code !== 'leave-out').map(({ text }) => text),
    );
    expect(card).toHaveTextContent('Leave out: a second apology');
    expect(card).not.toHaveAttribute('data-overdue');
  });

  it('says when it is overdue, and can go to somebody whose name nobody knows', () => {
    render(<FollowUpCard task={{ ...goodCustomer, to: null, isOverdue: true }} />);
    const card = screen.getByRole('article', { name: 'To the customer' });
    expect(card).toHaveAttribute('data-overdue');
    // In words too: who does not see the colour is told as well.
    expect(card).toHaveTextContent('Was due by');
  });

  it('is printed by itself', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      expect(screen.getByRole('article')).toHaveAttribute('data-amends-print');
    });
    render(<FollowUpCard task={goodCustomer} />);
    await userEvent.click(screen.getByRole('button', { name: 'Print the card' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is what it declares', () => {
    const { container } = render(<FollowUpCard task={{ ...goodCustomer, isOverdue: true }} />);
    checkAnatomy(followUpCardAnatomy, [
      container.innerHTML,
      renderToStaticMarkup(<FollowUpCard task={goodCustomer} />),
    ]);
  });

  it('passes axe', async () => {
    await expectPageAccessible(<Basic />);
  });
});
