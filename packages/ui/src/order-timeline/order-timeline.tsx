import {
  OrderTimelineEmpty as Empty,
  OrderTimelineGroups as Groups,
  OrderTimelineRoot as Root,
  OrderTimelineTitle as Title,
} from './order-timeline-parts.js';
import { compound } from '../internal/compound.js';

/**
 * What happened and what is to come, parcel by parcel: status, date, carrier, number to copy and to
 * follow, events, and what is inside. The store's own work is among the events. Never blank: where
 * nothing has been reported it says so.
 */
export const OrderTimeline = compound(
  'OrderTimeline',
  <>
    <Title />
    <Groups />
    <Empty />
  </>,
  { Root, Title, Groups, Empty },
);
