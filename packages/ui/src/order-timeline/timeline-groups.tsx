import type { ViewTimelineEntry } from '@amends/core';
import type { ReactElement } from 'react';
import { CopyNumber } from './copy-number.js';
import type { OrderTimelineMessages } from './order-timeline.messages.js';
import type { TimelineGroup } from './timeline-facts.js';

/** One parcel with its events, or the order itself with what concerns no parcel. */
export function timelineGroup(
  group: TimelineGroup,
  isOneOfSeveral: boolean,
  messages: OrderTimelineMessages,
): ReactElement {
  const { id, number, shipment, entries } = group;
  const name =
    number === null ? messages.order : messages.parcel.replace('{number}', String(number));
  return (
    <div key={id} className="amends-timeline__group" data-part="group">
      {isOneOfSeveral && <p className="amends-timeline__name">{name}</p>}
      {shipment && parcel(group, messages)}
      {entries.length > 0 && (
        <ol className="amends-timeline__list" data-part="list">
          {entries.map(entryItem)}
        </ol>
      )}
    </div>
  );
}

function parcel({ shipment, contents }: TimelineGroup, messages: OrderTimelineMessages) {
  const { carrier, trackingNumber, trackingUrl } = shipment ?? {};
  if (!trackingNumber && contents.length === 0) return null;
  return (
    <div className="amends-timeline__parcel" data-part="parcel">
      {trackingNumber && (
        <p>
          {carrier} <span className="amends-unseen">{messages.trackingNumber} </span>
          {/* Digits keep their order in any script. */}
          <bdi className="amends-timeline__digits">{trackingNumber}</bdi>
        </p>
      )}
      {contents.length > 0 && (
        <p className="amends-timeline__inside">
          {messages.inside}{' '}
          {listed(
            contents.map((line) => lineText(line, messages)),
            messages,
          )}
        </p>
      )}
      {(trackingNumber ?? trackingUrl) && (
        <div className="amends-timeline__actions">
          {trackingNumber && <CopyNumber number={trackingNumber} messages={messages} />}
          {trackingUrl && (
            <a
              className="amends-timeline__track amends-button amends-button--link"
              href={trackingUrl}
              rel="noreferrer"
            >
              {carrier ? messages.track.replace('{carrier}', () => carrier) : messages.trackParcel}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

function lineText(
  { title, quantity }: TimelineGroup['contents'][number],
  { several }: OrderTimelineMessages,
): string {
  if (quantity === 1) return title;
  // Functions: a title may hold what `replace` would read as a pattern.
  return several.replace('{quantity}', () => String(quantity)).replace('{title}', () => title);
}

/** In one pass: a title may hold what stands for another. */
function listed(lines: readonly string[], { list }: OrderTimelineMessages): string {
  return lines.reduceRight((rest, first) =>
    list.replace(/\{(?:first|rest)\}/gu, (name) => (name === '{first}' ? first : rest)),
  );
}

function entryItem({ id, kind, state, tone, title, detail, at }: ViewTimelineEntry): ReactElement {
  return (
    <li
      key={id}
      className="amends-timeline__entry"
      data-part="entry"
      data-kind={kind}
      data-state={state}
      data-tone={tone}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <p className="amends-timeline__event">{title}</p>
      {detail !== null && <p className="amends-timeline__detail">{detail}</p>}
      {at !== null && (
        <time className="amends-timeline__at" dateTime={at.at}>
          {at.text}
        </time>
      )}
    </li>
  );
}
