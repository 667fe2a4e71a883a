import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { startMailServer } from '../../test/mailbox.js';
import type { Answer } from '../../test/mailbox.js';
import { smtpNotifier } from '../smtp.js';
import type { Notice } from './notifier.js';

const from = { name: 'Bijou Films', address: 'orders@shop.example' };
const context = { signal: new AbortController().signal };
const notice: Notice = {
  kind: 'goodwill',
  to: 'maren@example.org',
  locale: 'ar',
  subject: 'فُقد طردك · الطلب 1001',
  text: 'نص\n',
  html: '<p>نص</p>',
  headers: { 'List-Unsubscribe': '<https://shop.example/stop?key=abc>' },
  idempotencyKey: '1001:p1:notice:1',
};
const mailServer = await startMailServer();
const smtp = smtpNotifier({
  url: mailServer.url,
  from,
  replyTo: 'help@shop.example',
  timeout: 400,
});
const lastMail = () => mailServer.mails.at(-1);

it('sends both forms, in the reader’s language, and says what kind of mail it is', async () => {
  const answer = await smtp.notify(notice, context);
  const mail = lastMail();
  expect(answer).toEqual({ status: 'accepted', messageId: mail?.messageId });
  expect(mail).toMatchObject({
    from,
    to: [{ address: 'maren@example.org' }],
    replyTo: [{ address: 'help@shop.example' }],
    subject: notice.subject,
    text: notice.text,
    attachments: [],
  });
  expect(mail?.html).toContain('<p>نص</p>');
  const headers = Object.fromEntries(mail?.headers.map(({ key, value }) => [key, value]) ?? []);
  expect(headers).toMatchObject({
    'auto-submitted': 'auto-generated',
    'content-language': 'ar',
    'list-unsubscribe': '<https://shop.example/stop?key=abc>',
  });
});

it.each<[string, Answer, 'not-yet' | 'refused']>([
  ['a mailbox that is not known', { at: 'rcpt', code: 550 }, 'refused'],
  ['a full mailbox, for now', { at: 'rcpt', code: 452 }, 'not-yet'],
  ['a mail that is not wanted', { at: 'data', code: 554 }, 'refused'],
  ['a mail that is greylisted', { at: 'data', code: 451 }, 'not-yet'],
  ['a server that takes nobody now', { at: 'connect', code: 421 }, 'not-yet'],
  ['a server that will not speak to us', { at: 'connect', code: 554 }, 'not-yet'],
  ['a server that says nothing', { at: 'silence' }, 'not-yet'],
])('%s', async (_name, answer, status) => {
  mailServer.answers.push(answer);
  const given = await smtp.notify(notice, context);
  expect(given).toMatchObject({ status });
  // What the server says may hold the address, and the log is no place for one.
  expect(JSON.stringify(given)).not.toContain('maren');
});

it('sends again what may have been taken, under the same Message-ID', async () => {
  const before = mailServer.mails.length;
  mailServer.answers.push({ at: 'drop' });
  expect(await smtp.notify(notice, context)).toMatchObject({ status: 'not-yet' });
  expect(await smtp.notify(notice, context)).toMatchObject({ status: 'accepted' });
  const [one, other] = mailServer.mails.slice(before);
  expect(one?.messageId).toBe(other?.messageId);
});

it('waits for a server that is not there', async () => {
  const gone = createServer().listen(0);
  const { port } = gone.address() as { port: number };
  gone.close();
  const nobody = smtpNotifier({ url: `smtp://127.0.0.1:${port}`, from, timeout: 400 });
  expect(await nobody.notify(notice, context)).toMatchObject({ status: 'not-yet' });
});

it('lets nothing begin a new header', async () => {
  const evil = 'Hello\r\nBcc: all@example.org\r\n\r\n<script>\u2028X: y';
  await smtp.notify(
    { ...notice, subject: evil, locale: evil, headers: { 'X-Test': evil } },
    context,
  );
  const mail = lastMail();
  expect(mail?.bcc ?? []).toEqual([]);
  expect(mail?.subject).toBe('Hello Bcc: all@example.org <script> X: y');
  expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(mail?.html).toContain('<p>نص</p>');
});

it.each([
  ['no server', () => smtpNotifier({ url: 'mail.example', from })],
  ['a web address', () => smtpNotifier({ url: 'https://mail.example', from })],
  [
    'two senders',
    () => smtpNotifier({ url: mailServer.url, from: { address: 'a@b.example, c@d.example' } }),
  ],
  [
    'a reply to nobody',
    () => smtpNotifier({ url: mailServer.url, from, replyTo: 'x\r\nBcc: y@z.example' }),
  ],
])('does not start with %s', (_name, make) => {
  expect(make).toThrow(expect.objectContaining({ code: 'invalid_configuration' }));
});
