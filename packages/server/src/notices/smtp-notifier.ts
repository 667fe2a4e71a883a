import { AmendsError } from '@amends/core';
import { createTransport } from 'nodemailer';
import { mailOf, readSender } from './mail.js';
import type { Sender } from './mail.js';
import type { Notifier, NotifyAnswer } from './notifier.js';

/** Which mail server takes the store's mail, and who it is from. */
export interface SmtpNotifierOptions {
  /** `smtps://user:password@mail.example:465`, or `smtp://…:587`, which turns to TLS where the server can. */
  readonly url: string;
  readonly from: Sender;
  /** Where answers go; to the sender when absent. */
  readonly replyTo?: string;
  /** How long each step may take, in milliseconds; 20 seconds when absent. */
  readonly timeout?: number;
}

/** What went wrong, as nodemailer tells it. */
interface SmtpFailure {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
}

/** Commands whose refusal is about this mail; a refusal before them is about us. */
const aboutTheMail: ReadonlySet<unknown> = new Set(['RCPT TO', 'DATA']);

/**
 * Sends notices by SMTP. What the mail server has not taken (no connection, time-out, 4xx, a refused
 * log-in) is not yet sent; what it refuses for good (5xx on the address or the mail) is refused. A
 * connection that drops after the mail and before its answer leaves open which: it is sent again, under
 * the same Message-ID.
 *
 * @throws {AmendsError} `invalid_configuration` when the address of the server or of the sender cannot be
 *   used.
 */
export function smtpNotifier({
  url,
  from,
  replyTo,
  timeout = 20_000,
}: SmtpNotifierOptions): Notifier {
  const sender = readSender(from);
  const replies = replyTo === undefined ? undefined : readSender({ address: replyTo }).address;
  const transport = createTransport({
    ...serverOf(url),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    // A notice brings all it needs: nothing in it is ever read from a disk or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async notify(notice, { signal }) {
      signal.throwIfAborted();
      try {
        const mail = mailOf(notice, sender, replies);
        await transport.sendMail(mail);
        return { status: 'accepted', messageId: mail.messageId };
      } catch (error) {
        return answerOf(error as SmtpFailure);
      }
    },
  };
}

/** What the server said beside its code may hold the address: it goes no further. */
function answerOf({ code, responseCode, command }: SmtpFailure): NotifyAnswer {
  const answer = typeof responseCode === 'number' ? responseCode : null;
  const said = answer === null ? named(code) : `answered ${answer} to ${named(command)}`;
  const detail = `The mail server: ${said}.`;
  const isFinal = answer !== null && answer >= 500 && aboutTheMail.has(command);
  return { status: isFinal ? 'refused' : 'not-yet', detail };
}

function named(code: unknown): string {
  return typeof code === 'string' && /^[\w ]{1,30}$/u.test(code) ? code : 'no answer';
}

function serverOf(url: string): {
  host: string;
  port: number;
  secure: boolean;
  auth?: { user: string; pass: string };
} {
  const read = URL.parse(url);
  const secure = read?.protocol === 'smtps:';
  if (read === null || read.hostname === '' || !(secure || read.protocol === 'smtp:')) {
    throw new AmendsError({
      code: 'invalid_configuration',
      message:
        'The SMTP notifier needs the address of a mail server. Pass url: "smtps://user:password@mail.example:465".',
    });
  }
  const { hostname, port, username, password } = read;
  return {
    host: hostname.replace(/^\[|\]$/gu, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  };
}
