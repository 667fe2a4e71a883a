import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { onTestFinished } from 'vitest';
import type { FulfilMessage } from '../src/index.js';
import { fulfilSecret } from './secrets.js';

/** One call that the store got, its signature checked. */
export interface StoreCall {
  readonly message: FulfilMessage;
  readonly headers: IncomingHttpHeaders;
}

/** How the store answers: status and body, the connection cut, or not at all. */
export type StoreAnswer =
  { readonly status: number; readonly body?: unknown } | 'hang up' | 'hang on';

/** A store on loopback that carries out remedies. */
export interface StoreServer {
  readonly url: string;
  readonly calls: readonly StoreCall[];
  /** How the next calls are answered; the last one for ever. */
  answer(...answers: readonly StoreAnswer[]): void;
}

/** Starts one. It says `done` until told otherwise. */
export async function startStore(): Promise<StoreServer> {
  const calls: StoreCall[] = [];
  let answers: StoreAnswer[] = [{ status: 200, body: { status: 'done', reference: 're_1' } }];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const headers = request.headers as Record<string, string>;
      const message = new Webhook(fulfilSecret).verify(body, headers) as FulfilMessage;
      calls.push({ message, headers: request.headers });
      const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 'hang up';
      if (answer === 'hang on') return;
      if (answer === 'hang up') {
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      response.end(answer.body === undefined ? undefined : text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fulfil`,
    calls,
    answer: (...given) => (answers = [...given]),
  };
}
