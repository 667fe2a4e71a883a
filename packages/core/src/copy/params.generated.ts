// Compiled from ./messages/en.json by `pnpm --filter @amends/core copy`. Change the source, not this file.

/** Of a message that asks for no parameter. */
export type NoParams = Readonly<Record<string, never>>;

/** Every key of the copy, with the parameters that its message asks for. */
export interface CopyParams {
  moment: { readonly day: string; readonly time: string };
  'items.rest': { readonly count: number };
  'title.late': { readonly day: string; readonly kind: 'ship' | 'word' | 'other' };
  'title.late.light': { readonly day: string };
  'title.part': { readonly day: string; readonly kind: 'ship' | 'other' };
  'title.part.light': { readonly day: string };
  'title.arrived-late': {
    readonly day: string;
    readonly arrived: string;
    readonly kind: 'ship' | 'word' | 'pickup' | 'complete' | 'remedy' | 'other';
  };
  'title.late.same-day': { readonly day: string };
  'title.lost': NoParams;
  'title.damaged-on-the-way': NoParams;
  'title.returning': NoParams;
  'title.returned': NoParams;
  'title.not-received': NoParams;
  'title.damaged': NoParams;
  'title.wrong-item': NoParams;
  'title.missing-item': NoParams;
  'title.cancelled': NoParams;
  'title.at-risk': {
    readonly day: string;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'word' | 'remedy' | 'other';
  };
  'title.revised': NoParams;
  'title.customer': NoParams;
  'title.undated': NoParams;
  'acknowledgement.late': {
    readonly items: string;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'word' | 'remedy' | 'other';
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.part': {
    readonly items: string;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'other';
    readonly date: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.arrived-late': {
    readonly items: string;
    readonly date: string;
    readonly dated: 'yes' | 'other';
    readonly arrived: string;
    readonly count: number;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'word' | 'remedy' | 'other';
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
    readonly kind: 'ship' | 'pickup' | 'complete' | 'word' | 'remedy' | 'other';
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
  'responsibility.again': NoParams;
  'responsibility.date': NoParams;
  'responsibility.date.external': NoParams;
  'responsibility.part': NoParams;
  'responsibility.undated': NoParams;
  'responsibility.goods': { readonly count: number };
  'responsibility.damaged': { readonly count: number };
  'responsibility.wrong-item': NoParams;
  'responsibility.missing-item': NoParams;
  'responsibility.cancelled': NoParams;
  'fact.weather': { readonly what: 'part' | 'other'; readonly tense: 'past' | 'other' };
  'fact.customs': { readonly what: 'part' | 'other'; readonly tense: 'past' | 'other' };
  'fact.capacity': { readonly tense: 'past' | 'other' };
  'fact.stock': { readonly tense: 'past' | 'other' };
  'fact.route': { readonly what: 'part' | 'other' };
  'fact.store-error': NoParams;
  'fact.address': NoParams;
  'fact.security': { readonly what: 'part' | 'other'; readonly tense: 'past' | 'other' };
  'fact.strike': { readonly what: 'part' | 'other'; readonly tense: 'past' | 'other' };
  'fact.disaster': { readonly what: 'part' | 'other'; readonly tense: 'past' | 'other' };
  'fact.payment': NoParams;
  'fact.door': NoParams;
  'fact.attempt': { readonly day: string };
  'fact.held': { readonly what: 'part' | 'other'; readonly tense: 'past' | 'other' };
  'fact.not-shipped': { readonly what: 'part' | 'other' };
  'fact.no-movement': { readonly day: string };
  'fact.estimate': NoParams;
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
  'repair.date.due': { readonly by: string; readonly kind: 'ship' | 'other' };
  'repair.no-date': NoParams;
  'repair.may-make-it': NoParams;
  'repair.nothing-to-do': NoParams;
  'repair.choose': { readonly until: string };
  'repair.choose.goods': { readonly until: string };
  'repair.choose.refund': { readonly until: string };
  'repair.person': NoParams;
  'repair.requested': NoParams;
  'repair.done': NoParams;
  'repair.customer': NoParams;
  'thanks.patience': { readonly name: string; readonly named: 'yes' | 'other' };
  'thanks.waiting': { readonly name: string; readonly named: 'yes' | 'other' };
  'thanks.telling': { readonly name: string; readonly named: 'yes' | 'other' };
  'next.page': { readonly moment: string };
  'next.email': { readonly moment: string };
  'next.letter': { readonly moment: string };
  'next.phone': { readonly moment: string };
  'next.sms': { readonly moment: string };
  'next.overdue': { readonly moment: string };
  'headline.on-track': NoParams;
  'headline.at-risk': NoParams;
  'headline.stalled': NoParams;
  'headline.running-late': NoParams;
  'headline.partly-late': NoParams;
  'headline.back-on-track': NoParams;
  'headline.arrived': NoParams;
  'headline.arrived-early': NoParams;
  'headline.arrived-late': NoParams;
  'headline.returning': NoParams;
  'headline.returned': NoParams;
  'headline.lost': NoParams;
  'headline.damaged-on-the-way': NoParams;
  'headline.not-received': NoParams;
  'headline.damaged': NoParams;
  'headline.wrong-item': NoParams;
  'headline.missing-item': NoParams;
  'headline.cancelled': NoParams;
  'headline.unknown': NoParams;
  'headline.left': NoParams;
  'headline.left-late': NoParams;
  'headline.done': NoParams;
  'headline.done-late': NoParams;
  'summary.late': NoParams;
  'summary.part': { readonly items: string; readonly count: number };
  'summary.arrived': { readonly kind: 'ship' | 'goods' | 'other'; readonly day: string };
  'summary.arrived-early': { readonly kind: 'ship' | 'goods' | 'other'; readonly day: string };
  'summary.arrived-late': {
    readonly kind: 'ship' | 'goods' | 'other';
    readonly day: string;
    readonly days: number;
  };
  'summary.back-on-track': NoParams;
  'summary.back-on-track.agreed': NoParams;
  'summary.lost': NoParams;
  'summary.damaged-on-the-way': NoParams;
  'summary.returning': NoParams;
  'summary.returned': NoParams;
  'summary.not-received': NoParams;
  'summary.damaged': NoParams;
  'summary.wrong-item': NoParams;
  'summary.missing-item': NoParams;
  'summary.cancelled.store': NoParams;
  'summary.cancelled.customer': NoParams;
  'summary.unknown': NoParams;
  'summary.choose': { readonly until: string };
  'summary.news': { readonly moment: string };
  'summary.news.page': { readonly moment: string };
  'summary.news.overdue': { readonly moment: string };
  'dates.unknown': NoParams;
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
  'line.on-track': NoParams;
  'line.at-risk': NoParams;
  'line.late': NoParams;
  'line.arrived': { readonly kind: 'ship' | 'goods' | 'other' };
  'line.arrived-late': { readonly kind: 'ship' | 'goods' | 'other' };
  'line.lost': NoParams;
  'line.returned': NoParams;
  'line.cancelled': NoParams;
  'line.unknown': NoParams;
  'line.some': {
    readonly fulfilled: string;
    readonly total: string;
    readonly kind: 'ship' | 'goods' | 'other';
  };
  'event.placed': NoParams;
  'event.paid': NoParams;
  'event.backordered': NoParams;
  'event.label-created': NoParams;
  'event.shipped': NoParams;
  'event.in-transit': NoParams;
  'event.out-for-delivery': NoParams;
  'event.attempt-failed': NoParams;
  'event.ready-for-pickup': NoParams;
  'event.delivered': NoParams;
  'event.picked-up': NoParams;
  'event.completed': NoParams;
  'event.demanded': { readonly day: string; readonly dated: 'yes' | 'other' };
  'event.returning': NoParams;
  'event.returned': NoParams;
  'event.cancelled': NoParams;
  'event.lost': NoParams;
  'event.damaged': NoParams;
  'event.claim': {
    readonly claim: 'notreceived' | 'damaged' | 'wrongitem' | 'missingitem' | 'slow' | 'other';
  };
  'event.notified': { readonly channel: 'phone' | 'page' | 'other' };
  'event.consented': NoParams;
  'event.refused': NoParams;
  'event.remedied': { readonly money: string; readonly valued: 'yes' | 'other' };
  'event.refunded': { readonly money: string; readonly valued: 'yes' | 'other' };
  'event.unknown': NoParams;
  'event.estimate': { readonly span: string };
  'event.resolved': NoParams;
  'event.held-here': NoParams;
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
    readonly basis: 'stated' | 'due' | 'other';
    readonly kind: 'ship' | 'goods' | 'other';
    readonly span: string;
  };
  'event.parcel': { readonly carrier: string; readonly number: string };
  'keep.title': NoParams;
  'keep.title.part': NoParams;
  'keep.detail': {
    readonly basis: 'stated' | 'other';
    readonly kind: 'ship' | 'goods' | 'other';
    readonly span: string;
  };
  'keep.detail.undated': NoParams;
  'keep.detail.goods': NoParams;
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
  'exit.chosen': NoParams;
  'exit.chosen.part': NoParams;
  'exit.chosen.cancelled': NoParams;
  'exit.confirm': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.confirm.part': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.confirm.cancelled': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.changes': NoParams;
  'exit.changes.part': NoParams;
  'option.money.detail': {
    readonly label: string;
    readonly paid: 'yes' | 'other';
    readonly day: string;
  };
  'option.refund-shipping.title': NoParams;
  'option.refund-shipping.confirm': NoParams;
  'option.discount-this-order.title': NoParams;
  'option.discount-this-order.confirm': { readonly money: string };
  'option.discount-next-order.title': NoParams;
  'option.discount-next-order.confirm': { readonly money: string };
  'option.discount-next-order.detail': {
    readonly day: string;
    readonly until: string;
    readonly expires: 'yes' | 'other';
  };
  'option.store-credit.title': NoParams;
  'option.store-credit.confirm': { readonly money: string };
  'option.store-credit.detail': {
    readonly day: string;
    readonly until: string;
    readonly expires: 'yes' | 'other';
  };
  'option.partial-refund.title': { readonly items: string };
  'option.partial-refund.confirm': { readonly money: string };
  'option.partial-refund.changes': NoParams;
  'option.replace.title': NoParams;
  'option.replace.confirm': NoParams;
  'option.replace.detail': { readonly items: string; readonly day: string };
  'option.ship-separately.title': NoParams;
  'option.ship-separately.confirm': NoParams;
  'option.ship-separately.detail': { readonly items: string; readonly day: string };
  'option.keeps-order': NoParams;
  'ask.title': NoParams;
  'ask.detail': { readonly name: string; readonly moment: string; readonly named: 'yes' | 'other' };
  'decline.title': NoParams;
  'silence.arrives': {
    readonly span: string;
    readonly kind: 'ship' | 'goods' | 'other';
    readonly until: string;
  };
  'silence.expected': { readonly span: string; readonly until: string };
  'silence.undated': { readonly until: string };
  'silence.goods': { readonly until: string };
  'silence.arrived': { readonly until: string };
  'silence.closed': { readonly until: string };
  'silence.chosen': NoParams;
  'receipt.agreed': { readonly moment: string };
  'receipt.done': { readonly moment: string };
  'receipt.delayed': NoParams;
  'receipt.delayed.detail': { readonly day: string };
  'receipt.received': { readonly moment: string };
  'receipt.noted': { readonly moment: string };
  'receipt.ask.title': NoParams;
  'receipt.decline.detail': NoParams;
  'receipt.option': {
    readonly title: string;
    readonly money: string;
    readonly valued: 'yes' | 'other';
  };
}
