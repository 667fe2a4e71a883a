import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { surroundings } from './app.ts';

/** A server of an app. */
export interface Served {
  readonly url: string;
  readonly stop: () => void;
}

/**
 * Starts a server in the app, far from its customers, and comes back once it says that it listens.
 *
 * @param command with the port in its place.
 */
export async function serve(
  app: string,
  command: (port: string) => readonly string[],
): Promise<Served> {
  const port = String(await freePort());
  const child = spawn('npx', ['--no-install', ...command(port)], {
    cwd: app,
    // A group of its own: npx starts the server as its child.
    detached: true,
    env: { ...surroundings('production'), PORT: port, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`The server of ${app} ended with ${String(code)}.`)),
    );
    child.stdout.on('data', (chunk: Buffer) => {
      if (/ready|local:|http:/i.test(chunk.toString())) resolve();
    });
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => stop(child) };
}

function stop({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was given.');
  return address.port;
}
