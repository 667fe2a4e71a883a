import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { freshPostgresUrl, onServer } from '../../test/postgres.js';
import { postgresListener } from './postgres-listener.js';

it('makes a line anew that fell silent without breaking, and says so', async () => {
  const url = new URL(await freshPostgresUrl());
  const ends: Socket[] = [];
  const proxy = createServer((near) => {
    const far = connect(Number(url.port), url.hostname);
    for (const each of [near, far]) each.on('error', () => undefined);
    near.pipe(far).pipe(near);
    ends.push(near, far);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const each of ends) each.destroy();
    proxy.close();
  });
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((proxy.address() as AddressInfo).port);

  const listener = postgresListener({ connectionString: through.href }, 500);
  onTestFinished(() => listener.close());
  const heard: string[] = [];
  const onConnected = vi.fn();
  await listener.listen('news', (text) => heard.push(text), onConnected);
  expect(onConnected).toHaveBeenCalledTimes(1);

  for (const each of ends) each.unpipe().pause();
  await vi.waitFor(() => expect(onConnected).toHaveBeenCalledTimes(2), { timeout: 10_000 });
  await onServer(url.href, `notify news, 'again'`);
  await vi.waitFor(() => expect(heard).toEqual(['again']));
});
