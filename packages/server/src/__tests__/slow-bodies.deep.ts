import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../test/server.js';
import { base, site } from '../../test/site.js';
import { toNodeListener } from '../node.js';

const slow = 200;
const endless = 50;
const piece = Buffer.alloc(65_536, 'x');

/** What came of a sender: the status that it was answered, if any, and the bytes that it could send. */
interface Sent {
  readonly status: number | null;
  readonly bytes: number;
}

/** Sends a webhook by hand, piece by piece, until somebody puts an end to it. */
async function send(
  port: number,
  head: string,
  write: (socket: Socket) => Promise<void> | void,
): Promise<Sent> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
  // A connection that is cut is what is looked for.
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  const path = `${base.slice(site.length)}/webhooks/shopify`;
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: shop.example\r\ncontent-type: application/json\r\n${head}\r\n\r\n`,
  );
  while (answer === '' && !socket.destroyed) await write(socket);
  const bytes = socket.bytesWritten;
  socket.end();
  await Promise.race([closed, delay(5_000)]);
  socket.destroy();
  return { status: Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1] ?? NaN) || null, bytes };
}

it('senders that trickle and senders that never end are cut off, and nobody else waits for them', async () => {
  const { amends, late } = await startServer({ rateLimits: false });
  const key = await late('1');
  const http = createServer(toNodeListener(amends.handler));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  const { port } = http.address() as AddressInfo;

  const trickling = Array.from({ length: slow }, () =>
    send(port, 'content-length: 1000', async (socket) => {
      socket.write('x');
      await delay(1_000);
    }),
  );
  const flooding = Array.from({ length: endless }, () =>
    send(port, 'transfer-encoding: chunked', async (socket) => {
      socket.write(`${piece.length.toString(16)}\r\n`);
      socket.write(piece);
      if (!socket.write('\r\n')) await Promise.race([once(socket, 'drain'), delay(1_000)]);
    }),
  );
  for (let asked = 0; asked < 50; asked += 1) {
    const headers = { authorization: `Bearer ${key}` };
    const url = `http://127.0.0.1:${port}${base.slice(site.length)}/v1/orders/1`;
    expect((await fetch(url, { headers })).status).toBe(200);
  }
  const floods = await Promise.all(flooding);
  const trickles = await Promise.all(trickling);
  process.stdout.write(
    `${slow} trickling: ${[...new Set(trickles.map(({ status }) => status))].join()}; ${endless} endless: ` +
      `${[...new Set(floods.map(({ status }) => status))].join()}, at most ${Math.max(...floods.map(({ bytes }) => bytes))} bytes taken of one\n`,
  );
  expect(new Set(trickles.map(({ status }) => status))).toEqual(new Set([408]));
  for (const { status, bytes } of floods) {
    expect([413, null]).toContain(status);
    expect(bytes).toBeLessThan(20_000_000);
  }
}, 600_000);
