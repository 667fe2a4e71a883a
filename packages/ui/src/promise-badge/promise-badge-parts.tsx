'use client';

import type { PromiseView } from '@amends/core';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';
import type { PromiseBadgeState, UsePromiseBadgeOptions } from './use-promise-badge.js';
import { usePromiseBadge } from './use-promise-badge.js';
import { anatomy } from '../internal/anatomy.js';
import { classNames } from '../internal/class-names.js';
import { Dressed } from '../internal/dressed.js';

interface Shared extends PromiseBadgeState {
  readonly view: PromiseView;
}

const { Provider, part } = anatomy<Shared>('PromiseBadge', 'amends-badge');
const RootElement = part('div', 'root');

/** Props of `PromiseBadge.Root`. */
export interface PromiseBadgeRootProps
  extends ComponentPropsWithoutRef<'div'>, Omit<UsePromiseBadgeOptions, 'view'> {
  /** From `viewPromise`; `null` while it is asked for: the line of its date is kept free. */
  readonly view: PromiseView | null;
}

/** The badge. Renders a `<div>`, busy and empty while there is no view. */
export const PromiseBadgeRoot = forwardRef<HTMLDivElement, PromiseBadgeRootProps>(
  function PromiseBadgeRoot({ view, onCutOff, className, children, ...rest }, ref) {
    return view ? (
      <KnownBadge {...rest} ref={ref} view={view} onCutOff={onCutOff} className={className}>
        {children}
      </KnownBadge>
    ) : (
      <Dressed
        as="div"
        of="PromiseBadge.root"
        aria-busy="true"
        {...rest}
        ref={ref}
        className={classNames('amends-badge amends', className)}
        data-part="root"
        data-scope="promise-badge"
        data-loading=""
      />
    );
  },
);

const KnownBadge = forwardRef<
  HTMLDivElement,
  ComponentPropsWithoutRef<'div'> & UsePromiseBadgeOptions
>(function KnownBadge({ view, onCutOff, ...rest }, ref) {
  const badge = usePromiseBadge({ view, onCutOff });
  return (
    <Provider value={{ ...badge, view }}>
      <RootElement
        lang={view.locale}
        dir={view.direction}
        {...rest}
        ref={ref}
        data-scope="promise-badge"
        data-over={badge.isOver ? '' : undefined}
      />
    </Provider>
  );
});

/** What is promised: the word and the date. Renders a `<p>`. */
export const PromiseBadgePromise = part('p', 'promise', ({ view: { title, dates } }) => ({
  children: (
    <>
      {dates.by !== null && <span className="amends-badge__title">{title} </span>}
      <time
        className="amends-badge__date"
        // A span of days has no reading for machines.
        dateTime={(dates.from === null ? dates.by : null) ?? undefined}
      >
        {dates.text}
      </time>
    </>
  ),
}));

/** Until when to order for it. Renders a `<p>`, or nothing where it does not matter, or no longer. */
export const PromiseBadgeCutOff = part(
  'p',
  'cut-off',
  ({ cutOff }) => cutOff && { children: <time dateTime={cutOff.at}>{cutOff.text}</time> },
);

/** How many such promises were kept. Renders a `<p>`, or nothing where nobody knows. */
export const PromiseBadgeKept = part(
  'p',
  'kept',
  ({ view: { kept } }) => kept && { children: kept.text },
);
