import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { lateCase, orderOf } from '../test/views.js';
import { AmendsProvider, useAnnounce, useCaseView, useRestoreFocus, useShown } from './index.js';
import type { AmendsEvent } from './index.js';
import { createTestClient } from './testing/index.js';

afterEach(cleanup);

const late = lateCase();
const order = orderOf(late);

/** A dialog as Radix has it: it is there while open, takes focus, and says so before and after. */
function Dialog({
  focus,
  children,
}: {
  focus: ReturnType<typeof useRestoreFocus>;
  children: ReactNode;
}) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    focus.onOpenAutoFocus();
    content.current?.focus();
    return () => {
      focus.onCloseAutoFocus();
    };
  }, [focus]);
  return (
    <div ref={content} role="dialog" aria-label="Apology" tabIndex={-1}>
      {children}
    </div>
  );
}

function Page({ keepBanner = true, withFallback = false }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isClosed, setIsClosed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useRestoreFocus(withFallback ? heading : undefined);
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        Order 1001
      </h1>
      <section aria-label="Delay">
        {(keepBanner || !isClosed) && (
          <button
            onClick={() => {
              setIsOpen(true);
            }}
          >
            What we do about it
          </button>
        )}
      </section>
      {isOpen && (
        <Dialog focus={focus}>
          <button
            onClick={() => {
              setIsClosed(true);
              setIsOpen(false);
            }}
          >
            Close
          </button>
        </Dialog>
      )}
    </main>
  );
}

describe('closing a dialog that has no trigger', () => {
  async function openAndClose() {
    await userEvent.keyboard('{Tab}{Enter}');
    expect(screen.getByRole('dialog')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
  }

  it('returns focus to the button it came from', async () => {
    render(<Page />);
    await openAndClose();
    expect(screen.getByRole('button', { name: 'What we do about it' })).toHaveFocus();
  });

  it('goes to the fallback when that button has left with the banner', async () => {
    render(<Page keepBanner={false} withFallback />);
    await openAndClose();
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('stays near where it was when there is no fallback either', async () => {
    render(<Page keepBanner={false} />);
    await openAndClose();
    const region = screen.getByRole('region', { name: 'Delay' });
    expect(region).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(region).not.toHaveAttribute('tabindex');
  });
});

describe('the live region in a real browser', () => {
  function Headline() {
    return <h2>{useCaseView(late).headline.title}</h2>;
  }

  it('takes no room and cannot be seen, and its text is there for screen readers', () => {
    const client = createTestClient(order);
    const headline = { ...late.headline, title: 'It has arrived' };
    const { container } = render(
      <AmendsProvider client={client} initial={order}>
        <Headline />
      </AmendsProvider>,
    );
    const before = container.getBoundingClientRect().height;
    act(() => {
      client.order('1001').accept(orderOf({ ...late, headline }));
    });
    const region = screen.getByRole('status');
    expect(region.textContent).toContain('It has arrived');
    expect(getComputedStyle(region).display).not.toBe('none');
    expect(region.getBoundingClientRect().width).toBeLessThanOrEqual(1);
    expect(container.getBoundingClientRect().height).toBe(before);
  });

  it('puts a repeated text in anew, so that it is said again', async () => {
    function Speaker() {
      const announce = useAnnounce();
      return (
        <button
          onClick={() => {
            announce('Saved.');
          }}
        />
      );
    }
    render(
      <AmendsProvider>
        <Speaker />
      </AmendsProvider>,
    );
    await userEvent.keyboard('{Tab}{Enter}');
    const first = screen.getByText('Saved.');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('Saved.')).not.toBe(first);
  });
});

describe('being seen', () => {
  it('counts once the banner has really come into sight', async () => {
    const events: AmendsEvent[] = [];
    const seen = new Promise<void>((resolve) => {
      function Banner() {
        const banner = useRef<HTMLElement>(null);
        useShown(banner, late, 'banner');
        return (
          <section ref={banner} style={{ marginBlockStart: '300vh' }}>
            Running late
          </section>
        );
      }
      const onEvent = (event: AmendsEvent) => {
        events.push(event);
        resolve();
      };
      render(
        <AmendsProvider onEvent={onEvent}>
          <Banner />
        </AmendsProvider>,
      );
    });
    // Two frames: the observer has reported that it is out of sight by then.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(events).toEqual([]);
    screen.getByText('Running late').scrollIntoView();
    await seen;
    expect(events).toEqual([
      {
        type: 'shown',
        surface: 'banner',
        caseId: 'case-1',
        status: 'running-late',
        severity: 'moderate',
      },
    ]);
  });
});
