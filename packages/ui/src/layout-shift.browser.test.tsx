import { createClient } from '@amends/client';
import type { OrderView } from '@amends/core';
import { AmendsProvider } from '@amends/react';
import { cleanup, render, screen } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import './styles.css';
import { order, see } from '../test/views.js';
import { OrderAmends } from './index.js';

const usual = [
  see('runningLate'),
  see('atRisk'),
  see('stalled'),
  see('neverShipped'),
  see('lateWithPartMissing'),
];

/** A page whose order is read after it was shown: what stands below moves by so many pixels when it comes. */
async function moves(view: OrderView, element = <OrderAmends />): Promise<number> {
  let answer: (response: Response) => void = () => undefined;
  const answered = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const client = createClient({
    baseUrl: 'https://amends.test',
    fetch: (url) =>
      (url as string).endsWith('/live')
        ? Promise.resolve(new Response(null, { status: 404 }))
        : answered,
  });
  render(
    <AmendsProvider client={client} orderId={view.orderId}>
      {element}
      <p>The rest of the page</p>
    </AmendsProvider>,
  );
  const top = () => screen.getByText('The rest of the page').getBoundingClientRect().top;
  const before = top();
  answer(Response.json(view));
  await screen.findByRole('region', { name: view.cases[0]?.headline.title ?? '-' });
  const after = top();
  cleanup();
  return Math.round(after - before);
}

afterEach(() => {
  cleanup();
  document.body.removeAttribute('style');
});

describe('a banner that comes after the page', () => {
  it.each([358, 500, 720, 1000])('moves nothing on a page %i px wide', async (width) => {
    document.body.style.cssText = `font: 16px/1.5 sans-serif; margin: 0; inline-size: ${width}px`;
    await page.viewport(1100, 900);
    for (const view of usual)
      expect([view.headline.title, await moves(order(view))]).toEqual([view.headline.title, 0]);
  });

  it('moves nothing where the details to come are named, or none are', async () => {
    await page.viewport(390, 844);
    document.body.style.cssText = 'font: 16px/1.5 sans-serif; margin: 16px';
    const late = order(see('runningLate'));
    expect(await moves(late, <OrderAmends details={['timeline']} />)).toBe(0);
    expect(await moves(late, <OrderAmends details={[]} />)).toBe(0);
  });
});
