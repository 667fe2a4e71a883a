import {
  composeNotice,
  ifYouDoNothing,
  lawOn,
  noticeAdequacy,
  noticeOf,
  rootPromises,
  withImplied,
} from '@amends/core';
import type { Instant, OrderRecord } from '@amends/core';

/** What the law asks about every promise of an order today, and whether our letter would do. */
export function whatTheLawAsks(given: OrderRecord, asOf: Instant) {
  // Where you gave no date, the law may: it joins the record as a promise with `source: "law"`.
  const record = withImplied(given, { asOf });
  return rootPromises(record).map((promise) => {
    const { obligations, exit, reasons } = lawOn(record, promise, { asOf });
    const letter = composeNotice(record, promise, { asOf });
    const sent = letter && noticeOf(letter, { sentAt: asOf, channel: 'email' });
    return {
      duties: obligations.map(({ duty, dueBy, citation }) => ({ duty, dueBy, citation })),
      // The right to cancel that no policy can withhold, and by when the money must be back.
      exit,
      ifYouDoNothing: ifYouDoNothing(record, promise, { asOf }),
      letter: letter?.sentences.map(({ text }) => text) ?? [],
      // Parts that keep the letter from counting; none, or send it again with what is missing.
      gaps: sent === null ? [] : noticeAdequacy(sent, record, promise).gaps,
      because: reasons.map(({ code }) => code),
    };
  });
}
