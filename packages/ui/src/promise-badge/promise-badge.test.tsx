import { viewPromise } from '@amends/core';
import { act, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/axe.js';
import { checkAnatomy } from '../../test/check-anatomy.js';
import { describeParts } from '../../test/conformance.js';
import Basic from './examples/basic.js';
import { PromiseBadge, promiseBadgeAnatomy } from './index.js';

const asOf = '2026-11-22T10:00:00-05:00';
const cutOff = '2026-11-22T16:00:00-05:00';
const promise = { kind: 'deliver', window: { from: '2026-11-26', by: '2026-11-27' } } as const;
const view = viewPromise(promise, {
  asOf,
  timeZone: 'America/New_York',
  cutOff,
  keptInHundred: 95,
});

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(asOf) });
});
afterEach(() => {
  vi.useRealTimers();
});

describeParts(
  'PromiseBadge',
  { Promise: PromiseBadge.Promise, CutOff: PromiseBadge.CutOff, Kept: PromiseBadge.Kept },
  (part) => <PromiseBadge.Root view={view}>{part}</PromiseBadge.Root>,
);

describe('PromiseBadge', () => {
  it('says a date, until when to order for it, and how sure it is', () => {
    const { container } = render(<PromiseBadge view={view} />);
    expect(container).toHaveTextContent('Arrives Thu, Nov 26 – Fri, Nov 27');
    expect(container).toHaveTextContent('Order by Sunday, 4 PM.');
    expect(container).toHaveTextContent('95 of 100 orders like this come within these days.');
  });

  it('says that there is no date, and not that it arrives', () => {
    const undated = viewPromise(
      { kind: 'deliver', window: { by: null } },
      { asOf, timeZone: 'America/New_York' },
    );
    const { container } = render(<PromiseBadge view={undated} />);
    expect(container.textContent).toBe('We cannot say when yet');
  });

  it('keeps its line free while it is asked for, and says that it is busy', () => {
    const { container, rerender } = render(<PromiseBadge view={null} id="when" />);
    const badge = container.firstElementChild;
    expect(badge).toBeEmptyDOMElement();
    expect(badge).toHaveAttribute('aria-busy', 'true');
    expect(badge).toHaveAttribute('id', 'when');
    rerender(<PromiseBadge view={view} id="when" />);
    expect(container.firstElementChild).not.toHaveAttribute('aria-busy');
    expect(container.textContent).toMatch(/^Arrives/u);
  });

  it('takes the cut-off away when it passes, and asks for the promise anew, once', () => {
    const onCutOff = vi.fn();
    const { rerender } = render(<PromiseBadge view={view} onCutOff={onCutOff} />);
    act(() => {
      vi.advanceTimersByTime(6 * 3_600_000 - 1);
    });
    expect(screen.getByText(/^Order by/u)).toBeInTheDocument();
    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(screen.queryByText(/^Order by/u)).toBeNull();
    rerender(<PromiseBadge view={view} onCutOff={onCutOff} />);
    expect(onCutOff).toHaveBeenCalledOnce();
  });

  it('counts for the next cut-off once there is one', () => {
    const { rerender } = render(<PromiseBadge view={view} />);
    act(() => {
      vi.advanceTimersByTime(7 * 3_600_000);
    });
    const tomorrow = { ...view, cutOff: { ...view.cutOff!, at: '2026-11-23T16:00:00-05:00' } };
    rerender(<PromiseBadge view={tomorrow} />);
    expect(screen.getByText(/^Order by/u)).toBeInTheDocument();
  });

  it('is rendered on the server as it was when it was worked out, whatever the clock there says', () => {
    vi.setSystemTime(Date.parse(cutOff) + 1);
    expect(renderToStaticMarkup(<PromiseBadge view={view} />)).toContain('Order by Sunday');
  });

  it('is what it declares', () => {
    const { container } = render(<PromiseBadge view={view} />);
    const before = container.innerHTML;
    act(() => {
      vi.advanceTimersByTime(7 * 3_600_000);
    });
    checkAnatomy(promiseBadgeAnatomy, [
      renderToStaticMarkup(<PromiseBadge view={null} />),
      before,
      container.innerHTML,
    ]);
  });

  it('passes axe', async () => {
    vi.useRealTimers();
    const { container } = render(<Basic />);
    await expectAccessible(container);
  });
});
