import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AmendsProvider } from '@amends/react';
import type { CaseView } from '@amends/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts, expectPageAccessible } from '../../test/conformance.js';
import { backOnTrack, see } from '../../test/views.js';
import Basic from './examples/basic.js';
import Headless from './examples/headless.js';
import OwnArrangement from './examples/own-arrangement.js';
import OwnLook from './examples/own-look.js';
import { DelayBanner, delayBannerAnatomy } from './index.js';

const late = see('runningLate');
const atRisk = see('atRisk');
const nothing = (): void => undefined;

beforeEach(() => {
  localStorage.clear();
});

const { Mark, Status, Dates, Summary, NextUpdate, Actions, Open, Track, Dismiss } = DelayBanner;
describeParts('DelayBanner', { Mark, Status, Dates, Summary, Actions, Open, Track }, (part) => (
  <DelayBanner.Root view={late} onOpen={nothing}>
    {part}
  </DelayBanner.Root>
));
describeParts('DelayBanner', { Dismiss }, (part) => (
  <DelayBanner.Root view={atRisk}>{part}</DelayBanner.Root>
));
describeParts('DelayBanner', { NextUpdate }, (part) => (
  <DelayBanner.Root view={see('lost')}>{part}</DelayBanner.Root>
));

describe('DelayBanner', () => {
  it('is a region with a name and without a live role', () => {
    render(<DelayBanner view={late} />);
    const banner = screen.getByRole('region', { name: 'Running late' });
    expect(banner).not.toHaveAttribute('aria-live');
    expect(within(banner).queryByRole('alert')).toBeNull();
    expect(within(banner).queryByRole('status')).toBeNull();
  });

  it('shows the new date, and the first one struck through and read out as such', () => {
    const { container } = render(<DelayBanner view={late} />);
    expect(screen.getByText('Thu, Nov 12 – Fri, Nov 13')).toBeInTheDocument();
    expect(container.querySelector('del')).toHaveTextContent('previously Sun, Nov 8 – Tue, Nov 10');
  });

  it('does not strike a date that still holds', () => {
    const { container } = render(<DelayBanner view={see('stalled')} />);
    expect(screen.getByText('Tue, Nov 10')).toHaveAttribute('datetime', '2026-11-10');
    expect(container.querySelector('del')).toBeNull();
  });

  it('says that there is no date rather than repeating the broken one', () => {
    const { container } = render(<DelayBanner view={see('returnedToSender')} />);
    expect(container.querySelector('time.amends-date')).toBeNull();
    expect(container.querySelector('del')).toHaveTextContent('Sun, Nov 8 – Tue, Nov 10');
  });

  it('says when there is news once, though the summary may say it too', () => {
    const { rerender } = render(<DelayBanner view={late} />);
    expect(screen.getAllByText(/Thursday, 10 AM/u)).toHaveLength(1);
    rerender(<DelayBanner view={see('lost')} />);
    expect(screen.getByText('Tuesday, 12 PM')).toBeInTheDocument();
  });

  it.each([
    ['caution', late],
    ['caution', see('lost')],
    ['good', backOnTrack()],
    ['neutral', see('deliveredLate')],
  ])('is %s, as a class and as an attribute', (tone, view) => {
    render(<DelayBanner view={view} />);
    expect(screen.getByRole('region')).toHaveClass(`amends-banner--${tone}`);
    expect(screen.getByRole('region')).toHaveAttribute('data-tone', tone);
  });

  it('shows nothing while nothing is wrong, and nothing once all is closed', () => {
    const { container, rerender } = render(<DelayBanner view={see('onItsWay')} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<DelayBanner view={{ ...late, state: 'closed' }} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('takes words from the component, then from the provider', () => {
    render(
      <AmendsProvider
        messages={{ 'DelayBanner.choose': 'Zur Auswahl', 'DelayBanner.track': 'Wo ist es?' }}
      >
        <DelayBanner view={late} href="#options" messages={{ choose: 'What we can do' }} />
      </AmendsProvider>,
    );
    expect(screen.getByRole('link', { name: 'What we can do' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Wo ist es?' })).toBeInTheDocument();
  });

  it('has no way to the carrier where there is none', () => {
    render(<DelayBanner view={{ ...late, shipments: [] }} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('the main control', () => {
  it.each<[string, CaseView]>([
    ['See your options', late],
    ['Read what happened', atRisk],
    ['See what we agreed', see('runningLate', { chosen: 'refund-shipping' })],
  ])('%s', async (name, view) => {
    const onOpen = vi.fn();
    render(<DelayBanner view={view} onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('is not there where it would lead nowhere', () => {
    render(<DelayBanner view={late} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is a link without JavaScript, and is taken over with it', async () => {
    expect(renderToStaticMarkup(<DelayBanner view={late} href="#options" />)).toContain(
      'href="#options"',
    );
    const onOpen = vi.fn();
    render(<DelayBanner view={late} href="#options" onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('link', { name: 'See your options' }));
    expect(onOpen).toHaveBeenCalledOnce();
    expect(location.hash).toBe('');
  });

  it('leaves a new tab to the customer', async () => {
    const onOpen = vi.fn();
    render(<DelayBanner view={late} href="#options" onOpen={onOpen} />);
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'See your options' }));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('runs the consumer’s handler first, which may prevent ours', async () => {
    const onOpen = vi.fn();
    render(
      <DelayBanner view={late} onOpen={onOpen}>
        <DelayBanner.Open
          onClick={(event) => {
            expect(onOpen).not.toHaveBeenCalled();
            event.preventDefault();
          }}
        />
      </DelayBanner>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('hiding it', () => {
  const hide = () => userEvent.click(screen.getByRole('button', { name: 'Hide this notice' }));

  it('is not offered while a choice is open', () => {
    render(<DelayBanner view={late} />);
    expect(screen.queryByRole('button', { name: 'Hide this notice' })).toBeNull();
  });

  it('is remembered for the next visit, until there is something new to say', async () => {
    const { unmount } = render(<DelayBanner view={atRisk} />);
    await hide();
    expect(screen.queryByRole('region')).toBeNull();
    unmount();
    const { rerender } = render(<DelayBanner view={atRisk} />);
    expect(screen.queryByRole('region')).toBeNull();
    rerender(<DelayBanner view={late} />);
    expect(screen.getByRole('region', { name: 'Running late' })).toBeInTheDocument();
  });

  it('cannot hide what waits for an answer, whoever says it was hidden', () => {
    render(<DelayBanner view={late} dismissed />);
    expect(screen.getByRole('region')).toBeInTheDocument();
  });

  it('is left to whoever holds it', async () => {
    const onDismissedChange = vi.fn();
    render(<DelayBanner view={atRisk} dismissed={false} onDismissedChange={onDismissedChange} />);
    await hide();
    expect(onDismissedChange).toHaveBeenCalledWith(true, { reason: 'dismiss-button' });
    expect(screen.getByRole('region')).toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
  });
});

describe('what it declares', () => {
  const views = [late, atRisk, see('lost'), backOnTrack(), see('deliveredLate')];

  it('is what it renders', () => {
    checkAnatomy(
      delayBannerAnatomy,
      views.flatMap((view) => [
        renderToStaticMarkup(<DelayBanner view={view} href="#options" />),
        renderToStaticMarkup(<DelayBanner view={view} onOpen={nothing} />),
      ]),
    );
  });

  it.each([
    ['a button', { onOpen: nothing }],
    ['a link', { href: '#options' }],
  ])('passes axe in every state, with %s', async (_name, control) => {
    await expectPageAccessible(
      <>
        {views.map((view) => (
          <DelayBanner key={view.headline.status} view={view} {...control} />
        ))}
      </>,
    );
  });
});

describe('the examples', () => {
  it.each([
    ['basic', Basic],
    ['own arrangement', OwnArrangement],
    ['own look', OwnLook],
    ['headless', Headless],
  ])('%s', async (_name, Example) => {
    const { container } = render(<Example />);
    expect(container).not.toBeEmptyDOMElement();
    await expectAccessible(container);
  });
});
