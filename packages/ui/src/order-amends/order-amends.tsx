'use client';

import type { OrderView } from '@amends/core';
import { ErrorBoundary } from '@amends/react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { forwardRef, useState } from 'react';
import type { OrderAmendsMessages } from './order-amends.messages.js';
import { orderAmendsMessages } from './order-amends.messages.js';
import { OrderAnswers } from './order-answers.js';
import type { OrderDetail } from './order-details.js';
import { everyDetail, OrderDetails } from './order-details.js';
import type { OrderHandlers } from './order-handlers.js';
import { learning } from './order-handlers.js';
import { part, Provider } from './order-context.js';
import { OrderNews } from './order-news.js';
import { OrderFailed, OrderSkeleton } from './order-unready.js';
import { useOrderAmends } from './use-order-amends.js';
import { IncidentBanner } from '../incident-banner/incident-banner.js';
import { useMessages } from '../internal/use-messages.js';

/** Props of {@link OrderAmends}. */
export interface OrderAmendsProps extends ComponentPropsWithoutRef<'div'>, OrderHandlers {
  /**
   * The order's cases, gravest first. Inside a provider of the same order they stay fresh. Absent: the
   * provider's order, with a place kept free until it is here.
   */
  readonly view?: OrderView | undefined;
  /**
   * What can be looked up or said besides, each behind one line. Absent: all of it while something is
   * wrong. Given: this, always.
   */
  readonly details?: readonly OrderDetail[] | undefined;
  /**
   * What the banner leads to where JavaScript is off or did not arrive: the letter and a
   * `MakeGoodPicker`, rendered on the server. It is shown when the link to it is followed.
   */
  readonly fallback?: ReactNode;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<OrderAmendsMessages> | undefined;
}

/**
 * All there is to say about an order in trouble, in one element, in the order in which it is read: what
 * happened, what can be chosen, what was agreed, and what can be looked up. One banner however much is
 * wrong. The dialog and the details are fetched when the customer comes near. Renders a `<div>`, empty
 * while nothing is wrong; an error in it never takes the page down.
 */
export const OrderAmends = forwardRef<HTMLDivElement, OrderAmendsProps>(
  function OrderAmends(props, ref) {
    return (
      <ErrorBoundary resetKey={props.view}>
        <WholeOrder {...props} ref={ref} />
      </ErrorBoundary>
    );
  },
);

const RootElement = part('div', 'root');
const Offline = part('p', 'offline');

const WholeOrder = forwardRef<HTMLDivElement, OrderAmendsProps>(function WholeOrder(
  {
    view,
    onChoose,
    onConsent,
    onFollow,
    onClaim,
    onPhoto,
    photoBytesAtMost,
    details,
    fallback,
    messages,
    ...rest
  },
  ref,
) {
  const words = useMessages('OrderAmends', orderAmendsMessages, messages);
  const order = useOrderAmends(view);
  const { state, cases, lead, learn } = order;
  const handlers: OrderHandlers = {
    onChoose: learning(onChoose, learn),
    onConsent: learning(onConsent, learn),
    onFollow,
    onClaim,
    onPhoto,
    photoBytesAtMost,
  };
  const [first] = cases;
  const main = lead ?? first;
  const shown = details ?? (lead || state === 'loading' ? everyDetail : []);
  // What comes late keeps to the place that was kept for it.
  const [isLate] = useState(state === 'loading');
  return (
    <Provider value={{ messages: words }}>
      <RootElement
        aria-busy={state === 'loading' || undefined}
        {...rest}
        ref={ref}
        data-scope="order-amends"
        data-state={state}
        data-late={isLate || undefined}
      >
        <Offline role="status">
          {order.isOffline && state === 'ready' && lead ? words.offline : null}
        </Offline>
        {state === 'loading' && <OrderSkeleton lines={shown.length} />}
        {state === 'failed' && <OrderFailed retry={order.retry} />}
        {order.incidents.map((incident) => (
          <IncidentBanner key={incident.id} incident={incident} />
        ))}
        {lead && (
          <OrderNews
            lead={lead}
            rest={order.rest}
            onChoose={handlers.onChoose}
            fallback={fallback}
          />
        )}
        {cases.map((each) => (
          <OrderAnswers key={each.caseId} view={each} onConsent={handlers.onConsent} />
        ))}
        {main && shown.length > 0 && <OrderDetails view={main} shown={shown} handlers={handlers} />}
      </RootElement>
    </Provider>
  );
});
