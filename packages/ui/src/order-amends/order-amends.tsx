'use client';

import type { OrderView } from '@amends/core';
import type { ChooseHandler } from '@amends/react';
import { cx } from 'class-variance-authority';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { forwardRef } from 'react';
import { CaseAmends } from './case-amends.js';
import type { OrderAmendsMessages } from './order-amends.messages.js';
import { orderAmendsMessages } from './order-amends.messages.js';
import { useMessages } from '../internal/use-messages.js';

/** Props of {@link OrderAmends}. */
export interface OrderAmendsProps extends ComponentPropsWithoutRef<'div'> {
  /** The order's cases, gravest first. Inside a provider of the same order they stay fresh. */
  readonly view: OrderView;
  /** Keeps the choice. @default the provider's client; without one the form posts by itself */
  readonly onChoose?: ChooseHandler | undefined;
  /**
   * What the banner leads to where JavaScript is off or did not arrive: the letter and a
   * `MakeGoodPicker`, rendered on the server. It is shown when the link to it is followed.
   */
  readonly fallback?: ReactNode;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<OrderAmendsMessages> | undefined;
}

/**
 * All there is to say about an order in trouble, in one element: the banner of its gravest case, the
 * dialog behind it (fetched when the customer comes near the button), and what was agreed. Renders a
 * `<div>`, empty while nothing is wrong.
 */
export const OrderAmends = forwardRef<HTMLDivElement, OrderAmendsProps>(function OrderAmends(
  { view, onChoose, fallback, messages, className, ...rest },
  ref,
) {
  const words = useMessages('OrderAmends', orderAmendsMessages, messages);
  return (
    <div
      {...rest}
      ref={ref}
      className={cx('amends amends-order', className)}
      data-scope="order-amends"
      data-part="root"
    >
      {view.cases.map((each, at) => (
        <CaseAmends
          key={each.caseId}
          view={each}
          isGravest={at === 0}
          onChoose={onChoose}
          fallback={fallback}
          messages={words}
        />
      ))}
    </div>
  );
});
