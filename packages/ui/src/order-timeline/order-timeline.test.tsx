import { AmendsProvider } from '@amends/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseView } from '@amends/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { see } from '../../test/views.js';
import Basic from './examples/basic.js';
import { OrderTimeline, orderTimelineAnatomy } from './index.js';

const late = see('runningLate');
const nothing: CaseView = { ...late, timeline: [], shipments: [] };

/** The film and the popcorn in parcels of their own. */
const twoParcels: CaseView = {
  ...late,
  shipments: [
    {
      id: 's1',
      carrier: 'USPS',
      trackingNumber: '9400111899223344556677',
      trackingUrl: 'https://example.com/s1',
      lineIds: ['l1'],
    },
    {
      id: 's2',
      carrier: null,
      trackingNumber: 'X2',
      trackingUrl: 'https://example.com/s2',
      lineIds: ['l2'],
    },
  ],
};

const { Title, Groups } = OrderTimeline;
describeParts('OrderTimeline', { Title, Groups }, (part) => (
  <OrderTimeline.Root view={late}>{part}</OrderTimeline.Root>
));
describeParts('OrderTimeline', { Empty: OrderTimeline.Empty }, (part) => (
  <OrderTimeline.Root view={nothing}>{part}</OrderTimeline.Root>
));

const titles = () =>
  screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);

describe('OrderTimeline', () => {
  it('tells the newest first, or in order', () => {
    const { rerender } = render(<OrderTimeline view={late} />);
    const newest = titles();
    expect(newest).toEqual(late.timeline.map(({ title }) => title));
    rerender(<OrderTimeline view={late} order="oldest-first" />);
    expect(titles()).toEqual([...newest].reverse());
  });

  it('marks where it stands now', () => {
    render(<OrderTimeline view={late} />);
    const now = late.timeline.filter(({ state }) => state === 'now');
    expect(
      screen
        .getAllByRole('listitem', { current: 'step' })
        .map((item) => item.querySelector('p')?.textContent),
    ).toEqual(now.map(({ title }) => title));
  });

  it('shows carrier, number and the way to the carrier', () => {
    render(<OrderTimeline view={late} />);
    const region = screen.getByRole('region', { name: 'Where it is' });
    expect(region).toHaveTextContent('USPS Tracking number 9400111899223344556677');
    expect(screen.getByRole('link', { name: 'Follow it at USPS' })).toHaveAttribute(
      'href',
      late.shipments[0]?.trackingUrl,
    );
  });

  it('copies the number, and says so', async () => {
    const user = userEvent.setup();
    render(
      <AmendsProvider>
        <OrderTimeline view={late} />
      </AmendsProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Copy: 9400111899223344556677' }));
    expect(await navigator.clipboard.readText()).toBe('9400111899223344556677');
    expect(screen.getByRole('button', { name: 'Copied' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: /^Copy:/u })).toBeVisible();
  });

  it('has no button that could do nothing: without JavaScript there is none', () => {
    expect(renderToStaticMarkup(<OrderTimeline view={late} />)).not.toContain('<button');
  });

  it('keeps parcels apart where there are several, each with what is inside', () => {
    render(<OrderTimeline view={twoParcels} />);
    const groups = [...document.querySelectorAll<HTMLElement>('[data-part="group"]')];
    expect(groups.map((group) => group.querySelector('p')?.textContent)).toEqual([
      'Parcel 1',
      'Parcel 2',
      'Your order',
    ]);
    const [first, second] = groups;
    if (!first || !second) throw new Error('A parcel is missing.');
    expect(within(first).getByText(/^Inside: Documentary on DVD$/u)).toBeVisible();
    expect(within(second).getByRole('link', { name: 'Follow it at the carrier' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(twoParcels.timeline.length);
  });

  it('is never blank: it says that nothing has been reported', () => {
    render(<OrderTimeline view={nothing} messages={{ nothing: 'Noch nichts.' }} />);
    expect(screen.getByText('Noch nichts.')).toBeVisible();
  });

  it('is what it declares', async () => {
    const views = [late, see('deliveredLate'), see('lateWithPartMissing'), see('atRisk')];
    const user = userEvent.setup();
    const { container } = render(<OrderTimeline view={late} />);
    await user.click(screen.getByRole('button', { name: /^Copy/u }));
    checkAnatomy(orderTimelineAnatomy, [
      container.innerHTML,
      ...[...views, nothing].map((view) => renderToStaticMarkup(<OrderTimeline view={view} />)),
    ]);
  });

  it('passes axe', async () => {
    await expectPageAccessible(
      <>
        <OrderTimeline view={twoParcels} />
        <OrderTimeline view={nothing} messages={{ title: 'Another' }} />
      </>,
    );
    const example = render(<Basic />);
    await expectAccessible(example.container);
  });
});
