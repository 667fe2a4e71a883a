'use client';

import type { CaseView } from '@amends/core';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef, useId } from 'react';
import type { OrderTimelineMessages } from './order-timeline.messages.js';
import { orderTimelineMessages } from './order-timeline.messages.js';
import type { TimelineGroup, TimelineOrder } from './timeline-facts.js';
import { timelineFacts } from './timeline-facts.js';
import { timelineGroup } from './timeline-groups.js';
import { anatomy } from '../internal/anatomy.js';
import { useMessages } from '../internal/use-messages.js';

interface Shared {
  readonly groups: readonly TimelineGroup[];
  readonly labelId: string;
  readonly messages: OrderTimelineMessages;
}

const { Provider, part } = anatomy<Shared>('OrderTimeline', 'amends-timeline');
const RootElement = part('section', 'root');

/** Props of `OrderTimeline.Root`. */
export interface OrderTimelineRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly view: CaseView;
  /** Which end of the story stands first. @default 'newest-first' */
  readonly order?: TimelineOrder | undefined;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<OrderTimelineMessages> | undefined;
}

/** The region that the timeline is. Renders a `<section>`. */
export const OrderTimelineRoot = forwardRef<HTMLElement, OrderTimelineRootProps>(
  function OrderTimelineRoot({ view, order, messages, ...rest }, ref) {
    const labelId = useId();
    const words = useMessages('OrderTimeline', orderTimelineMessages, messages);
    return (
      <Provider value={{ groups: timelineFacts(view, order), labelId, messages: words }}>
        <RootElement aria-labelledby={labelId} {...rest} ref={ref} data-scope="order-timeline" />
      </Provider>
    );
  },
);

/** What the list is. Names the region. Renders an `<h2>`. */
export const OrderTimelineTitle = part('h2', 'title', ({ messages, labelId }) => ({
  children: messages.title,
  own: { id: labelId },
}));

/** Every parcel with its carrier, number, contents and events. Renders a `<div>`, or nothing. */
export const OrderTimelineGroups = part('div', 'groups', ({ groups, messages }) =>
  isEmpty(groups)
    ? null
    : { children: groups.map((group) => timelineGroup(group, groups.length > 1, messages)) },
);

/** Said where nothing has been reported yet. Renders a `<p>`, or nothing. */
export const OrderTimelineEmpty = part(
  'p',
  'empty',
  ({ groups, messages }) => isEmpty(groups) && { children: messages.nothing },
);

const isEmpty = (groups: readonly TimelineGroup[]): boolean =>
  groups.every(({ entries, shipment }) => entries.length === 0 && shipment === null);
