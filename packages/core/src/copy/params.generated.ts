// Compiled from ./messages/en.json by `pnpm --filter @amends/core copy`. Change the source, not this file.
import type { DateText } from './message.js';

/** Of a message that asks for no parameter. */
export type NoParams = Readonly<Record<string, never>>;

/** Every key of the copy, with the parameters that its message asks for. */
export interface CopyParams {
  moment: { readonly day: string; readonly time: string };
  'date.near': { readonly weekday: string };
  'date.long': { readonly long: string };
  'date.on': { readonly day: string };
  'date.between': { readonly from: DateText | string; readonly by: DateText | string };
  'date.range': { readonly range: string };
  sentences: { readonly text: string; readonly next: string };
  'items.rest': { readonly count: number };
  'title.late': { readonly day: DateText | string; readonly kind: 'ship' | 'word' | 'other' };
  'title.late.light': { readonly day: DateText | string };
  'title.part': { readonly day: DateText | string; readonly kind: 'ship' | 'other' };
  'title.part.light': { readonly day: DateText | string };
  'title.arrived-late': {
    readonly day: DateText | string;
    readonly arrived: DateText | string;
    readonly kind: 'ship' | 'word' | 'pickup' | 'complete' | 'remedy' | 'other';
  };
  'title.late.same-day': { readonly day: DateText | string };
  'title.lost': NoParams;
  'title.damaged-on-the-way': NoParams;
  'title.returning': NoParams;
  'title.returned': NoParams;
  'title.not-received': NoParams;
  'title.damaged': NoParams;
  'title.wrong-item': NoParams;
  'title.missing-item': NoParams;
  'title.slow': NoParams;
  'title.cancelled': NoParams;
  'title.at-risk': {
    readonly day: DateText | string;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'word' | 'remedy' | 'other';
  };
  'title.revised': NoParams;
  'title.customer': NoParams;
  'title.undated': NoParams;
  'title.undated.arrived': { readonly kind: 'ship' | 'other' };
  'acknowledgement.late': {
    readonly items: string;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'word' | 'remedy' | 'other';
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.part': {
    readonly items: string;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'other';
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.arrived-late': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
    readonly arrived: DateText | string;
    readonly count: number;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'word' | 'remedy' | 'other';
  };
  'acknowledgement.lost': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
    readonly count: number;
  };
  'acknowledgement.damaged-on-the-way': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
    readonly count: number;
  };
  'acknowledgement.returning': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
    readonly count: number;
  };
  'acknowledgement.returned': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.not-received': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.damaged': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.wrong-item': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.missing-item': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.slow': { readonly items: string };
  'acknowledgement.cancelled': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.at-risk': {
    readonly items: string;
    readonly kind: 'ship' | 'pickup' | 'complete' | 'word' | 'remedy' | 'other';
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.revised': {
    readonly date: DateText | string;
    readonly items: string;
    readonly dated: 'yes' | 'other';
  };
  'acknowledgement.customer': {
    readonly items: string;
    readonly date: DateText | string;
    readonly dated: 'yes' | 'other';
    readonly count: number;
  };
  'responsibility.sorry': NoParams;
  'responsibility.again': NoParams;
  'responsibility.date': NoParams;
  'responsibility.date.external': NoParams;
  'responsibility.part': NoParams;
  'responsibility.undated': NoParams;
  'responsibility.undated.arrived': NoParams;
  'responsibility.goods': { readonly count: number };
  'responsibility.damaged': { readonly count: number };
  'responsibility.wrong-item': NoParams;
  'responsibility.missing-item': NoParams;
  'responsibility.slow': NoParams;
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
  'fact.customer': NoParams;
  'fact.door': NoParams;
  'fact.attempt': { readonly day: DateText | string };
  'fact.held': { readonly what: 'part' | 'other'; readonly tense: 'past' | 'other' };
  'fact.not-shipped': { readonly what: 'part' | 'other' };
  'fact.no-movement': { readonly day: DateText | string };
  'fact.estimate': NoParams;
  'repair.date.one': {
    readonly what: 'part' | 'other';
    readonly basis: 'stated' | 'other';
    readonly by: DateText | string;
  };
  'repair.date.two': {
    readonly what: 'part' | 'other';
    readonly basis: 'stated' | 'other';
    readonly from: DateText | string;
    readonly by: DateText | string;
  };
  'repair.date.span': {
    readonly what: 'part' | 'other';
    readonly basis: 'stated' | 'other';
    readonly from: DateText | string;
    readonly by: DateText | string;
  };
  'repair.date.due': { readonly by: DateText | string; readonly kind: 'ship' | 'other' };
  'repair.no-date': NoParams;
  'repair.may-make-it': NoParams;
  'repair.nothing-to-do': NoParams;
  'repair.choose': { readonly until: DateText | string };
  'repair.choose.goods': { readonly until: DateText | string };
  'repair.choose.refund': { readonly until: DateText | string };
  'repair.choose.ask': { readonly until: DateText | string };
  'repair.person': NoParams;
  'repair.requested': NoParams;
  'repair.done': NoParams;
  'repair.returning': NoParams;
  'repair.returned': NoParams;
  'repair.customer': NoParams;
  'forbearance.done': { readonly on: DateText | string; readonly change: string };
  'forbearance.planned': { readonly on: DateText | string; readonly change: string };
  'thanks.patience': { readonly name: string; readonly named: 'yes' | 'other' };
  'thanks.waiting': { readonly name: string; readonly named: 'yes' | 'other' };
  'thanks.telling': { readonly name: string; readonly named: 'yes' | 'other' };
  'next.page': { readonly moment: DateText | string };
  'next.email': { readonly moment: DateText | string };
  'next.letter': { readonly moment: DateText | string };
  'next.phone': { readonly moment: DateText | string };
  'next.sms': { readonly moment: DateText | string };
  'next.overdue': { readonly moment: DateText | string };
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
  'summary.arrived': { readonly kind: 'ship' | 'goods' | 'other'; readonly day: DateText | string };
  'summary.arrived.undated': {
    readonly kind: 'ship' | 'goods' | 'other';
    readonly day: DateText | string;
  };
  'summary.arrived-early': {
    readonly kind: 'ship' | 'goods' | 'other';
    readonly day: DateText | string;
  };
  'summary.arrived-late': {
    readonly kind: 'ship' | 'goods' | 'other';
    readonly day: DateText | string;
    readonly days: number;
  };
  'summary.back-on-track': NoParams;
  'summary.back-on-track.undated': NoParams;
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
  'summary.cancelled.law': NoParams;
  'summary.cancelled.refund': {
    readonly day: DateText | string;
    readonly dated: 'yes' | 'other';
    readonly done: 'yes' | 'other';
  };
  'summary.unknown': NoParams;
  'summary.choose': { readonly until: DateText | string };
  'summary.news': { readonly moment: DateText | string };
  'summary.news.page': { readonly moment: DateText | string };
  'summary.news.overdue': { readonly moment: DateText | string };
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
  'event.demanded': { readonly day: DateText | string; readonly dated: 'yes' | 'other' };
  'event.returning': NoParams;
  'event.returned': NoParams;
  'event.cancelled': NoParams;
  'event.cancelled.law': NoParams;
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
  'event.estimate': { readonly span: DateText | string };
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
  'event.asked': NoParams;
  'event.answered': NoParams;
  'event.incident-over': { readonly title: string };
  'event.revised': { readonly span: DateText | string };
  'event.expected': {
    readonly basis: 'stated' | 'due' | 'other';
    readonly kind: 'ship' | 'goods' | 'other';
    readonly span: DateText | string;
  };
  'event.parcel': { readonly carrier: string; readonly number: string };
  'keep.title': NoParams;
  'keep.title.part': NoParams;
  'keep.detail': {
    readonly basis: 'stated' | 'other';
    readonly kind: 'ship' | 'goods' | 'other';
    readonly span: DateText | string;
  };
  'keep.detail.undated': NoParams;
  'keep.detail.goods': NoParams;
  'exit.title': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.title.part': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.title.cancelled': { readonly money: string; readonly valued: 'yes' | 'other' };
  'exit.detail': {
    readonly label: string;
    readonly paid: 'yes' | 'other';
    readonly day: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'exit.detail.part': {
    readonly items: string;
    readonly label: string;
    readonly paid: 'yes' | 'other';
    readonly day: DateText | string;
    readonly dated: 'yes' | 'other';
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
    readonly day: DateText | string;
  };
  'option.refund-shipping.title': NoParams;
  'option.refund-shipping.confirm': NoParams;
  'option.discount-this-order.title': NoParams;
  'option.discount-this-order.confirm': { readonly money: string };
  'option.discount-next-order.title': NoParams;
  'option.discount-next-order.confirm': { readonly money: string };
  'option.discount-next-order.detail': {
    readonly day: DateText | string;
    readonly until: DateText | string;
    readonly expires: 'yes' | 'other';
  };
  'option.store-credit.title': NoParams;
  'option.store-credit.confirm': { readonly money: string };
  'option.store-credit.detail': {
    readonly day: DateText | string;
    readonly until: DateText | string;
    readonly expires: 'yes' | 'other';
  };
  'option.partial-refund.title': { readonly items: string };
  'option.partial-refund.confirm': { readonly money: string };
  'option.partial-refund.changes': NoParams;
  'option.replace.title': NoParams;
  'option.replace.confirm': NoParams;
  'option.replace.detail': { readonly items: string; readonly day: DateText | string };
  'option.ship-separately.title': NoParams;
  'option.ship-separately.confirm': NoParams;
  'option.ship-separately.detail': { readonly items: string; readonly day: DateText | string };
  'option.refund.changes': { readonly coming: 'yes' | 'other' };
  'option.gift-card.title': NoParams;
  'option.gift-card.confirm': { readonly money: string };
  'option.free-item.title': NoParams;
  'option.free-item.confirm': NoParams;
  'option.expedite.title': NoParams;
  'option.expedite.confirm': NoParams;
  'option.substitute.title': NoParams;
  'option.substitute.detail': {
    readonly item: string;
    readonly day: DateText | string;
    readonly named: 'yes' | 'other';
  };
  'option.substitute.confirm': NoParams;
  'option.donate.title': { readonly recipient: string };
  'option.donate.detail': { readonly day: DateText | string };
  'option.donate.confirm': { readonly money: string; readonly recipient: string };
  'option.call-me.title': NoParams;
  'option.call-me.detail': {
    readonly name: string;
    readonly day: DateText | string;
    readonly named: 'yes' | 'other';
  };
  'option.call-me.confirm': NoParams;
  'option.keep-waiting.confirm': NoParams;
  'option.keeps-order': NoParams;
  'ask.title': NoParams;
  'ask.detail': {
    readonly name: string;
    readonly moment: DateText | string;
    readonly named: 'yes' | 'other';
  };
  'decline.title': NoParams;
  'silence.arrives': {
    readonly span: DateText | string;
    readonly kind: 'ship' | 'goods' | 'other';
    readonly until: DateText | string;
  };
  'silence.expected': { readonly span: DateText | string; readonly until: DateText | string };
  'silence.undated': { readonly until: DateText | string };
  'silence.goods': { readonly until: DateText | string };
  'silence.arrived': { readonly until: DateText | string };
  'silence.closed': { readonly until: DateText | string };
  'silence.chosen': NoParams;
  'law.silence.consent': { readonly day: DateText | string };
  'law.silence.cancel': {
    readonly day: DateText | string;
    readonly refund: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'law.silence.refund': { readonly refund: DateText | string; readonly dated: 'yes' | 'other' };
  'law.silence.right': { readonly until: DateText | string; readonly optional: 'yes' | 'other' };
  'law.silence.nothing': NoParams;
  'law.keep.agrees': { readonly day: DateText | string; readonly dated: 'yes' | 'other' };
  'law.keep.ends-right': { readonly dated: 'yes' | 'other' };
  'law.withdraw.title': { readonly money: string; readonly valued: 'yes' | 'other' };
  'law.withdraw.changes': { readonly arrived: 'yes' | 'other' };
  'law.withdraw.confirm': NoParams;
  'law.notice.new-date': { readonly day: DateText | string; readonly kind: 'ship' | 'other' };
  'law.notice.cannot-say-when': { readonly kind: 'ship' | 'other' };
  'law.notice.right-to-cancel': NoParams;
  'law.notice.full-refund': NoParams;
  'law.notice.right-until-shipment': NoParams;
  'law.notice.free-answer': NoParams;
  'law.notice.silence-cancels': { readonly day: DateText | string };
  'law.notice.additional-period': {
    readonly day: DateText | string;
    readonly dated: 'yes' | 'other';
  };
  'law.notice.remedies': { readonly choice: 'three' | 'other' };
  'law.notice.withdraw-function': NoParams;
  'receipt.agreed': { readonly moment: DateText | string };
  'receipt.under-way': { readonly moment: DateText | string };
  'receipt.done': { readonly moment: DateText | string };
  'receipt.delayed': NoParams;
  'receipt.delayed.detail': { readonly day: DateText | string };
  'receipt.received': { readonly moment: DateText | string };
  'receipt.noted': { readonly moment: DateText | string };
  'receipt.answered': { readonly moment: DateText | string };
  'receipt.unanswered': NoParams;
  'receipt.unanswered.detail': { readonly moment: DateText | string };
  'receipt.ask.title': NoParams;
  'receipt.decline.detail': NoParams;
  'receipt.option': {
    readonly title: string;
    readonly money: string;
    readonly valued: 'yes' | 'other';
  };
  'ledger.kind': {
    readonly kind: 'ship' | 'deliver' | 'pickup' | 'complete' | 'update' | 'remedy' | 'other';
  };
  'ledger.status': { readonly status: 'kept' | 'missed' | 'moved' | 'released' | 'other' };
  'incident.status': { readonly status: 'investigating' | 'identified' | 'monitoring' | 'other' };
  'incident.next': { readonly moment: DateText | string };
  'incident.overdue': { readonly moment: DateText | string };
  'incident.meaning': { readonly effect: 'none' | 'risk' | 'late' | 'arrived' | 'other' };
  'claim.kind': {
    readonly claim: 'notreceived' | 'damaged' | 'wrongitem' | 'missingitem' | 'slow' | 'other';
  };
  'updates.channel': { readonly channel: 'email' | 'sms' | 'phone' | 'letter' | 'other' };
  'updates.pace': { readonly pace: 'every' | 'other' };
  'updates.always': NoParams;
  'lookup.sent': NoParams;
  'promise.title': { readonly kind: 'ship' | 'pickup' | 'complete' | 'other' };
  'promise.cut-off': { readonly moment: DateText | string };
  'promise.kept': { readonly share: string; readonly hundred: string };
  'note.thanks': { readonly name: string; readonly named: 'yes' | 'other' };
  'note.about': { readonly items: string };
  'note.dates': { readonly date: DateText | string; readonly arrived: DateText | string };
  'note.made-good': { readonly title: string };
  'note.history': { readonly orders: number };
  'note.leave-out': NoParams;
  'letter.order': { readonly number: string };
  'letter.subject': { readonly title: string; readonly order: string };
  'letter.dates': { readonly which: 'first' | 'stated' | 'expected' | 'other' };
  'letter.news.title': NoParams;
  'letter.answer.title': { readonly name: string; readonly named: 'yes' | 'other' };
  'letter.answer.asked': NoParams;
  'letter.agreed.title': { readonly title: string };
  'letter.done.title': { readonly title: string };
  'letter.cancelled.title': NoParams;
  'letter.cancelled.text': { readonly items: string };
  'letter.reference': { readonly reference: string };
  'letter.link.title': NoParams;
  'letter.link.text': NoParams;
  'letter.link.stranger': NoParams;
  'letter.ways': NoParams;
  'letter.options': NoParams;
  'letter.choose': NoParams;
  'letter.next.page': { readonly moment: DateText | string };
  'letter.open': NoParams;
  'letter.why': { readonly legal: 'yes' | 'other' };
  'letter.stop': NoParams;
}
