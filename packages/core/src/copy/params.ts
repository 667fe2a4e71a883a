// Compiled from ./messages/en.json by `pnpm --filter @amends/core copy`. Change the source, not this file.

/** Every key of the copy, with the parameters that its message asks for. */
export interface CopyParams {
  moment: { readonly day: string; readonly time: string };
  'items.rest': { readonly count: number };
  'title.late': { readonly day: string };
  'title.late.light': { readonly day: string };
  'title.part': { readonly day: string };
  'title.part.light': { readonly day: string };
  'title.ship': { readonly day: string };
  'title.arrived-late': { readonly day: string; readonly arrived: string };
  'title.shipped-late': { readonly day: string; readonly arrived: string };
  'title.arrived-late.same-day': { readonly day: string };
  'title.shipped-late.same-day': { readonly day: string };
  'title.lost': Readonly<Record<never, never>>;
  'title.damaged-on-the-way': Readonly<Record<never, never>>;
  'title.returning': Readonly<Record<never, never>>;
  'title.returned': Readonly<Record<never, never>>;
  'title.not-received': Readonly<Record<never, never>>;
  'title.damaged': Readonly<Record<never, never>>;
  'title.wrong-item': Readonly<Record<never, never>>;
  'title.missing-item': Readonly<Record<never, never>>;
  'title.cancelled': Readonly<Record<never, never>>;
  'title.at-risk': { readonly day: string };
  'title.at-risk.ship': { readonly day: string };
  'title.revised': Readonly<Record<never, never>>;
  'title.customer': Readonly<Record<never, never>>;
  'title.undated': Readonly<Record<never, never>>;
  'acknowledgement.late': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.part': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.ship': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.arrived-late': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
    readonly arrived: string;
  };
  'acknowledgement.shipped-late': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
    readonly arrived: string;
  };
  'acknowledgement.lost': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
    readonly count: number;
  };
  'acknowledgement.damaged-on-the-way': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
    readonly count: number;
  };
  'acknowledgement.returning': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
    readonly count: number;
  };
  'acknowledgement.returned': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.not-received': {
    readonly items: string;
    readonly count: number;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.damaged': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.wrong-item': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.missing-item': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.cancelled': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.at-risk': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.at-risk.ship': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.revised': { readonly date: string; readonly items: string };
  'acknowledgement.customer': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
    readonly count: number;
  };
  'responsibility.again': Readonly<Record<never, never>>;
  'responsibility.date': Readonly<Record<never, never>>;
  'responsibility.date.external': Readonly<Record<never, never>>;
  'responsibility.part': Readonly<Record<never, never>>;
  'responsibility.undated': Readonly<Record<never, never>>;
  'responsibility.goods': { readonly count: number };
  'responsibility.damaged': { readonly count: number };
  'responsibility.wrong-item': Readonly<Record<never, never>>;
  'responsibility.missing-item': Readonly<Record<never, never>>;
  'responsibility.cancelled': Readonly<Record<never, never>>;
  'fact.weather': { readonly tense: 'past' | 'other' };
  'fact.customs': { readonly tense: 'past' | 'other' };
  'fact.capacity': { readonly tense: 'past' | 'other' };
  'fact.stock': { readonly tense: 'past' | 'other' };
  'fact.route': Readonly<Record<never, never>>;
  'fact.store-error': Readonly<Record<never, never>>;
  'fact.address': Readonly<Record<never, never>>;
  'fact.security': { readonly tense: 'past' | 'other' };
  'fact.strike': { readonly tense: 'past' | 'other' };
  'fact.disaster': { readonly tense: 'past' | 'other' };
  'fact.payment': Readonly<Record<never, never>>;
  'fact.door': Readonly<Record<never, never>>;
  'fact.attempt': { readonly day: string };
  'fact.held': { readonly tense: 'past' | 'other' };
  'fact.not-shipped': Readonly<Record<never, never>>;
  'fact.no-movement': { readonly day: string };
  'fact.estimate': Readonly<Record<never, never>>;
  'repair.date.one': {
    readonly what: 'part' | 'other';
    readonly basis: 'stated' | 'other';
    readonly by: string;
  };
  'repair.date.two': {
    readonly what: 'part' | 'other';
    readonly basis: 'stated' | 'other';
    readonly from: string;
    readonly by: string;
  };
  'repair.date.span': {
    readonly what: 'part' | 'other';
    readonly basis: 'stated' | 'other';
    readonly from: string;
    readonly by: string;
  };
  'repair.date.ship': { readonly what: 'part' | 'other'; readonly by: string };
  'repair.no-date': Readonly<Record<never, never>>;
  'repair.nothing-to-do': Readonly<Record<never, never>>;
  'repair.choose': { readonly until: string };
  'repair.choose.goods': { readonly until: string };
  'repair.choose.refund': { readonly until: string };
  'repair.person': Readonly<Record<never, never>>;
  'repair.requested': Readonly<Record<never, never>>;
  'repair.done': Readonly<Record<never, never>>;
  'repair.customer': Readonly<Record<never, never>>;
  'thanks.patience': { readonly name: string; readonly named: 'yes' | 'other' };
  'thanks.waiting': { readonly name: string; readonly named: 'yes' | 'other' };
  'thanks.telling': { readonly name: string; readonly named: 'yes' | 'other' };
  'next.page': { readonly moment: string };
  'next.email': { readonly moment: string };
  'next.letter': { readonly moment: string };
  'next.phone': { readonly moment: string };
  'next.sms': { readonly moment: string };
  'next.overdue': { readonly moment: string };
  'headline.on-track': Readonly<Record<never, never>>;
  'headline.at-risk': Readonly<Record<never, never>>;
  'headline.stalled': Readonly<Record<never, never>>;
  'headline.running-late': Readonly<Record<never, never>>;
  'headline.partly-late': Readonly<Record<never, never>>;
  'headline.back-on-track': Readonly<Record<never, never>>;
  'headline.arrived': Readonly<Record<never, never>>;
  'headline.arrived-early': Readonly<Record<never, never>>;
  'headline.arrived-late': Readonly<Record<never, never>>;
  'headline.returning': Readonly<Record<never, never>>;
  'headline.returned': Readonly<Record<never, never>>;
  'headline.lost': Readonly<Record<never, never>>;
  'headline.damaged-on-the-way': Readonly<Record<never, never>>;
  'headline.not-received': Readonly<Record<never, never>>;
  'headline.damaged': Readonly<Record<never, never>>;
  'headline.wrong-item': Readonly<Record<never, never>>;
  'headline.missing-item': Readonly<Record<never, never>>;
  'headline.cancelled': Readonly<Record<never, never>>;
  'headline.unknown': Readonly<Record<never, never>>;
  'headline.left': Readonly<Record<never, never>>;
  'headline.left-late': Readonly<Record<never, never>>;
  'summary.late': Readonly<Record<never, never>>;
  'summary.part': { readonly items: string; readonly count: number };
  'summary.arrived': { readonly day: string };
  'summary.arrived-early': { readonly day: string };
  'summary.arrived-late': { readonly day: string; readonly days: number };
  'summary.left': { readonly day: string };
  'summary.left-late': { readonly day: string; readonly days: number };
  'summary.back-on-track': Readonly<Record<never, never>>;
  'summary.back-on-track.agreed': Readonly<Record<never, never>>;
  'summary.lost': Readonly<Record<never, never>>;
  'summary.damaged-on-the-way': Readonly<Record<never, never>>;
  'summary.returning': Readonly<Record<never, never>>;
  'summary.returned': Readonly<Record<never, never>>;
  'summary.not-received': Readonly<Record<never, never>>;
  'summary.damaged': Readonly<Record<never, never>>;
  'summary.wrong-item': Readonly<Record<never, never>>;
  'summary.missing-item': Readonly<Record<never, never>>;
  'summary.cancelled.store': Readonly<Record<never, never>>;
  'summary.cancelled.customer': Readonly<Record<never, never>>;
  'summary.unknown': Readonly<Record<never, never>>;
  'summary.choose': { readonly until: string };
  'summary.news': { readonly moment: string };
  'summary.news.page': { readonly moment: string };
  'summary.news.overdue': { readonly moment: string };
  'dates.unknown': Readonly<Record<never, never>>;
  'said-by': {
    readonly source:
      | 'checkout'
      | 'product'
      | 'page'
      | 'email'
      | 'sms'
      | 'phone'
      | 'letter'
      | 'chat'
      | 'law'
      | 'other';
  };
  'line.on-track': Readonly<Record<never, never>>;
  'line.at-risk': Readonly<Record<never, never>>;
  'line.late': Readonly<Record<never, never>>;
  'line.arrived': { readonly kind: 'ship' | 'other' };
  'line.arrived-late': { readonly kind: 'ship' | 'other' };
  'line.lost': Readonly<Record<never, never>>;
  'line.returned': Readonly<Record<never, never>>;
  'line.cancelled': Readonly<Record<never, never>>;
  'line.unknown': Readonly<Record<never, never>>;
  'line.some': {
    readonly fulfilled: string;
    readonly total: string;
    readonly kind: 'ship' | 'other';
  };
  'event.placed': Readonly<Record<never, never>>;
  'event.paid': Readonly<Record<never, never>>;
  'event.backordered': Readonly<Record<never, never>>;
  'event.label-created': Readonly<Record<never, never>>;
  'event.shipped': Readonly<Record<never, never>>;
  'event.in-transit': Readonly<Record<never, never>>;
  'event.out-for-delivery': Readonly<Record<never, never>>;
  'event.attempt-failed': Readonly<Record<never, never>>;
  'event.ready-for-pickup': Readonly<Record<never, never>>;
  'event.delivered': Readonly<Record<never, never>>;
  'event.picked-up': Readonly<Record<never, never>>;
  'event.completed': Readonly<Record<never, never>>;
  'event.demanded': { readonly day: string; readonly dated: 'yes' | 'other' };
  'event.returning': Readonly<Record<never, never>>;
  'event.returned': Readonly<Record<never, never>>;
  'event.cancelled': Readonly<Record<never, never>>;
  'event.lost': Readonly<Record<never, never>>;
  'event.damaged': Readonly<Record<never, never>>;
  'event.claim': {
    readonly claim: 'notreceived' | 'damaged' | 'wrongitem' | 'missingitem' | 'slow' | 'other';
  };
  'event.notified': { readonly channel: 'phone' | 'page' | 'other' };
  'event.consented': Readonly<Record<never, never>>;
  'event.refused': Readonly<Record<never, never>>;
  'event.remedied': { readonly money: string; readonly valued: 'yes' | 'other' };
  'event.refunded': { readonly money: string; readonly valued: 'yes' | 'other' };
  'event.unknown': Readonly<Record<never, never>>;
  'event.resolved': Readonly<Record<never, never>>;
  'event.held': {
    readonly reason:
      | 'weather'
      | 'customs'
      | 'address'
      | 'capacity'
      | 'stock'
      | 'payment'
      | 'carriererror'
      | 'storeerror'
      | 'customer'
      | 'security'
      | 'strike'
      | 'disaster'
      | 'other';
  };
  'event.revised': { readonly span: string };
  'event.expected': {
    readonly basis: 'stated' | 'other';
    readonly kind: 'ship' | 'other';
    readonly span: string;
  };
  'event.parcel': { readonly carrier: string; readonly number: string };
  'keep.title': Readonly<Record<never, never>>;
  'keep.title.part': Readonly<Record<never, never>>;
  'keep.detail': { readonly basis: 'stated' | 'other'; readonly span: string };
  'keep.detail.undated': Readonly<Record<never, never>>;
  'keep.detail.goods': Readonly<Record<never, never>>;
  'exit.title': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.title.part': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.title.cancelled': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.detail': { readonly label: string; readonly paid: 'yes' | 'other'; readonly day: string };
  'exit.detail.part': {
    readonly items: string;
    readonly label: string;
    readonly paid: 'yes' | 'other';
    readonly day: string;
  };
  'exit.confirm': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.confirm.part': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.confirm.cancelled': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.changes': Readonly<Record<never, never>>;
  'exit.changes.part': Readonly<Record<never, never>>;
  'option.money.detail': {
    readonly label: string;
    readonly paid: 'yes' | 'other';
    readonly day: string;
  };
  'option.refund-shipping.title': Readonly<Record<never, never>>;
  'option.refund-shipping.confirm': Readonly<Record<never, never>>;
  'option.discount-this-order.title': Readonly<Record<never, never>>;
  'option.discount-this-order.confirm': { readonly money: string };
  'option.discount-next-order.title': Readonly<Record<never, never>>;
  'option.discount-next-order.confirm': { readonly money: string };
  'option.discount-next-order.detail': {
    readonly day: string;
    readonly until: string;
    readonly expires: 'yes' | 'other';
  };
  'option.store-credit.title': Readonly<Record<never, never>>;
  'option.store-credit.confirm': { readonly money: string };
  'option.store-credit.detail': {
    readonly day: string;
    readonly until: string;
    readonly expires: 'yes' | 'other';
  };
  'option.partial-refund.title': { readonly items: string };
  'option.partial-refund.confirm': { readonly money: string };
  'option.partial-refund.changes': Readonly<Record<never, never>>;
  'option.replace.title': Readonly<Record<never, never>>;
  'option.replace.confirm': Readonly<Record<never, never>>;
  'option.replace.detail': { readonly items: string; readonly day: string };
  'option.ship-separately.title': Readonly<Record<never, never>>;
  'option.ship-separately.confirm': Readonly<Record<never, never>>;
  'option.ship-separately.detail': { readonly items: string; readonly day: string };
  'option.keeps-order': Readonly<Record<never, never>>;
  'ask.title': Readonly<Record<never, never>>;
  'ask.detail': { readonly name: string; readonly moment: string; readonly named: 'yes' | 'other' };
  'decline.title': Readonly<Record<never, never>>;
  'silence.arrives': {
    readonly kind: 'ship' | 'other';
    readonly span: string;
    readonly until: string;
  };
  'silence.expected': { readonly span: string; readonly until: string };
  'silence.undated': { readonly until: string };
  'silence.goods': { readonly until: string };
  'silence.arrived': { readonly until: string };
  'silence.closed': { readonly until: string };
  'silence.chosen': Readonly<Record<never, never>>;
  'receipt.agreed': { readonly moment: string };
  'receipt.done': { readonly moment: string };
  'receipt.delayed': Readonly<Record<never, never>>;
  'receipt.delayed.detail': { readonly day: string };
  'receipt.received': { readonly moment: string };
  'receipt.noted': { readonly moment: string };
  'receipt.ask.title': Readonly<Record<never, never>>;
  'receipt.decline.detail': Readonly<Record<never, never>>;
  'receipt.option': {
    readonly title: string;
    readonly money: string;
    readonly valued: 'yes' | 'other';
  };
}
