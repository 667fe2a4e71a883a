import { forwardRef } from 'react';
import type { OrderTimelineRootProps } from './order-timeline-parts.js';
import {
  OrderTimelineEmpty as Empty,
  OrderTimelineGroups as Groups,
  OrderTimelineRoot as Root,
  OrderTimelineTitle as Title,
} from './order-timeline-parts.js';

const Ready = forwardRef<HTMLElement, OrderTimelineRootProps>(function OrderTimeline(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Title />
          <Groups />
          <Empty />
        </>
      )}
    </Root>
  );
});

/**
 * What happened and what is to come, parcel by parcel: status, date, carrier, number to copy and to
 * follow, events, and what is inside. The store's own work is among the events. Never blank: where
 * nothing has been reported it says so.
 */
export const OrderTimeline = Object.assign(Ready, { Root, Title, Groups, Empty });
