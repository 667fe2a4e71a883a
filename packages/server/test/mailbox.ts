import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Notice, Notifier } from '../src/index.js';
import { closeAfterFile } from './leftovers.js';

/** What the server says to a mail: an SMTP code at a step, a dropped line, nothing at all. */
export type Answer =
  | { readonly at: 'connect' | 'rcpt' | 'data'; readonly code: number }
  | { readonly at: 'drop' | 'silence' };

/** A mail server on loopback that keeps what it takes. */
export interface MailServer {
  readonly url: string;
  readonly mails: readonly Email[];
  /** What it says to the next mails, one after the other; "250 OK" when nothing is left. */
  readonly answers: Answer[];
}

/** Starts one; it ends after the file's tests. */
export async function startMailServer(): Promise<MailServer> {
  const mails: Email[] = [];
  const answers: Answer[] = [];
  const sockets = new Set<Socket>();
  const refused = (code: number): Error =>
    Object.assign(new Error('maren@example.org is not known here'), { responseCode: code });
  const next = (at: Answer['at']): Answer | null =>
    answers[0]?.at === at ? (answers.shift() ?? null) : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect(_session, done) {
      const answer = next('connect');
      done(answer !== null && 'code' in answer ? refused(answer.code) : null);
    },
    onRcptTo(_address, _session, done) {
      const answer = next('rcpt');
      done(answer !== null && 'code' in answer ? refused(answer.code) : null);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const answer = answers.shift() ?? null;
        if (answer?.at === 'silence') return;
        if (answer !== null && 'code' in answer) {
          done(refused(answer.code));
          return;
        }
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          if (answer === null) done();
          // Taken, and the line goes dead before anybody says so.
          else for (const socket of sockets) socket.destroy();
        });
      });
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('error', () => undefined);
  closeAfterFile(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails, answers };
}

/** A notifier that keeps what it is given. */
export function keepingNotifier(): Notifier & { readonly notices: Notice[] } {
  const notices: Notice[] = [];
  return {
    notices,
    notify(notice) {
      notices.push(notice);
      return Promise.resolve({ status: 'accepted', messageId: `<${notices.length}@shop.example>` });
    },
  };
}
