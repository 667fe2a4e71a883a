import { createServer } from 'node:net';

/** The first free port of this machine from `wanted` on. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(
    `No port from ${wanted} to ${wanted + 99} is free. Name another one: pnpm demo --port 4000`,
  );
}

// A server on every address of the machine, which Next's is, takes the port of the loopback too.
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
