import type { LegalNotice, NoticeAdequacy } from '@amends/core';
import { index, json, text } from 'drizzle-orm/pg-core';
import type { NoticeKind } from '../../notices/notifier.js';
import type { NoticeWork } from '../../notices/notice-work.js';
import { amends, moment } from './amends.js';
import { orders } from './orders.js';

/** What became of every notice: sent, refused, or held back, and why. */
export const notices = amends.table(
  'notices',
  {
    /** The id of the work that sent it. */
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    caseId: text('case_id'),
    about: text('about').$type<NoticeWork['about']>().notNull(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    state: text('state').$type<NoticeState>().notNull(),
    /** Why it was held back or refused; `null` where it was accepted. */
    reason: text('reason'),
    at: moment('at').notNull(),
    locale: text('locale'),
    /** Personal data: what the customer was told, as plain text, without the key of the link. */
    subject: text('subject'),
    text: text('text'),
    /** To whom, for those who know the address. */
    addressHash: text('address_hash'),
    messageId: text('message_id'),
    /** The dates and the choice that it told, as a digest: what tells nothing new can be left unsent. */
    gist: text('gist'),
    /** What it states in the way a law wants it, and whether that counts. */
    statement: json('statement').$type<LegalNotice>(),
    adequacy: json('adequacy').$type<NoticeAdequacy>(),
  },
  (table) => [index('notices_order').on(table.orderId, table.at)],
);

/** `withheld`: nothing was to be sent, on purpose. */
export type NoticeState = 'accepted' | 'refused' | 'withheld';
