import { createHash } from 'node:crypto';
import { AmendsError } from '@amends/core';
import { readAddress } from './address.js';
import type { Notice } from './notifier.js';

/** Who a mail says it is from. */
export interface Sender {
  /** `orders@shop.example`. */
  readonly address: string;
  /** `Bijou Films`. */
  readonly name?: string;
}

/** A notice as a mail program takes it. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string | undefined;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly headers: Record<string, string>;
}

/**
 * Reads a sender.
 *
 * @throws {AmendsError} `invalid_configuration` when its address is none.
 */
export function readSender(sender: Sender): Mail['from'] {
  const address = readAddress(sender.address);
  if (address !== null) return { name: oneLine(sender.name ?? ''), address };
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'Mail needs an address to come from. Pass from: { name: "Bijou Films", address: "orders@shop.example" }.',
  });
}

/** A notice as a mail. Its Message-ID is the same in every attempt, so that a repeat can be known for one. */
export function mailOf(notice: Notice, from: Mail['from'], replyTo: string | undefined): Mail {
  return {
    from,
    replyTo,
    to: { name: '', address: notice.to },
    subject: oneLine(notice.subject),
    text: notice.text,
    html: notice.html,
    messageId: messageIdOf(notice.idempotencyKey, from.address),
    headers: {
      // RFC 3834: no out-of-office reply is wanted, and none comes in a loop.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': oneLine(notice.locale),
      ...Object.fromEntries(
        Object.entries(notice.headers).map(([name, value]) => [name, oneLine(value)]),
      ),
    },
  };
}

function messageIdOf(key: string, from: string): string {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;
}

/** Nothing in a header can begin a new one. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
