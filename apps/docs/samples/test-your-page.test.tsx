import { seeSituation } from '@amends/react/testing';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OrderStatus } from './order-status';

test('postage back: taken, kept, and carried out', async () => {
  const situation = seeSituation('runningLate');
  render(<OrderStatus client={situation.client} initial={situation.order} />);

  await userEvent.click(screen.getByRole('button', { name: 'See your options' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: /^Keep/u }));
  await userEvent.click(dialog.getByRole('radio', { name: /^Postage back/u }));
  await userEvent.click(dialog.getByRole('button', { name: /^Take/u }));
  await userEvent.click(await dialog.findByRole('button', { name: 'Done' }));
  expect(situation.sent).toMatchObject([{ body: { pick: { optionId: 'refund-shipping' } } }]);

  // A day later your payment provider says that the money went back.
  act(() => {
    situation.wait({ days: 1 });
    situation.fulfil();
  });
  expect(screen.getByRole('region', { name: /^Postage back|^Agreed|^Done/u })).toHaveTextContent(
    /Done/u,
  );
});

test('without a network nothing is shown as done, and the same press works afterwards', async () => {
  const situation = seeSituation('runningLate');
  render(<OrderStatus client={situation.client} initial={situation.order} />);
  await userEvent.click(screen.getByRole('button', { name: 'See your options' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: /^Keep/u }));
  await userEvent.click(dialog.getByRole('radio', { name: /^Postage back/u }));

  situation.goOffline();
  await userEvent.click(dialog.getByRole('button', { name: /^Take/u }));
  await dialog.findByRole('button', { name: 'Send it again' });
  expect(situation.sent).toEqual([]);

  act(() => {
    situation.goOffline(false);
  });
  await userEvent.click(dialog.getByRole('button', { name: 'Send it again' }));
  await dialog.findByRole('button', { name: 'Done' });
});
