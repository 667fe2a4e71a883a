/** The timeline's own words. All else comes with the view, in its locale. */
export interface OrderTimelineMessages {
  /** Names the region. */
  readonly title: string;
  /** Heads a parcel where there are several; `{number}` stands for its number. */
  readonly parcel: string;
  /** Heads what concerns no parcel, where there are several. */
  readonly order: string;
  /** Before what is in the parcel. */
  readonly inside: string;
  /** A line of which there is more than one; `{quantity}` and `{title}` stand for them. */
  readonly several: string;
  /** Lists what is inside: `{first}` stands for one line, `{rest}` for those after it. */
  readonly list: string;
  /** Read out before the number of the parcel. */
  readonly trackingNumber: string;
  /** The button that copies the number… */
  readonly copy: string;
  /** …and what it says once it has. */
  readonly copied: string;
  /** The link to the carrier; `{carrier}` stands for its name. */
  readonly track: string;
  /** The link to a carrier whose name nobody has said. */
  readonly trackParcel: string;
  /** Where nothing has been reported yet. */
  readonly nothing: string;
}

/** The timeline's words in English. */
export const orderTimelineMessages: OrderTimelineMessages = {
  title: 'Where it is',
  parcel: 'Parcel {number}',
  order: 'Your order',
  inside: 'Inside:',
  several: '{quantity} × {title}',
  list: '{first}, {rest}',
  trackingNumber: 'Tracking number',
  copy: 'Copy',
  copied: 'Copied',
  track: 'Follow it at {carrier}',
  trackParcel: 'Follow it at the carrier',
  nothing: 'Nothing has been reported yet. It will be here as soon as it is.',
};
