import { onTestFinished } from 'vitest';
import type { OrderView } from '@amends/core';
import { startChild } from './child.js';
import type { Child } from './child.js';
import { base, site } from './site.js';

/** What `test/processes/serve.ts` is told. */
export interface ServingOptions {
  readonly where: string;
  readonly storeUrl?: string;
  readonly connectTimeout?: number;
  readonly budget?: number;
}

/** A server in a process of its own. */
export interface Serving {
  readonly child: Child;
  readonly origin: string;
  /** Where the handler is mounted. */
  readonly base: string;
  /** Records a late order; answers the key that opens it. */
  late(id: string): Promise<string>;
  /** Does all work that is pending. */
  drain(): Promise<void>;
  read(id: string, key: string): Promise<OrderView>;
}

/** Starts one; it is killed when the test ends. */
export async function startServing(options: ServingOptions): Promise<Serving> {
  const child = await startChild('serve.ts', JSON.stringify(options));
  onTestFinished(() => child.kill());
  const origin = await child.line();
  const mounted = base.replace(site, origin);
  const told = async (path: string): Promise<string> => {
    const response = await fetch(origin + path, { method: 'POST' });
    if (!response.ok) throw new Error(await response.text());
    return response.text();
  };
  return {
    child,
    origin,
    base: mounted,
    late: (id) => told(`/test/late?id=${id}`),
    async drain() {
      await told('/test/drain');
    },
    async read(id, key) {
      const headers = { authorization: `Bearer ${key}` };
      const response = await fetch(`${mounted}/v1/orders/${id}`, { headers });
      if (!response.ok) throw new Error(`Read ${response.status}.`);
      return (await response.json()) as OrderView;
    },
  };
}

/** One request that somebody else's computer makes. */
export interface Ask {
  readonly url: string;
  readonly key?: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

/** What it was answered. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  /** How often it was sent until a server had the time for it. */
  readonly tries: number;
}

/** Sends requests from so many processes, all at once. */
export async function askFrom(processes: number, asks: readonly Ask[]): Promise<Answered[]> {
  const started = Array.from({ length: processes }, () => startChild('ask.ts'));
  const children = await Promise.all(started);
  await Promise.all(children.map((child) => child.line()));
  const answers = await Promise.all(
    children.map(async (child, at) => {
      const own = asks.filter((_, index) => index % processes === at);
      child.process.stdin?.write(`${JSON.stringify(own)}\n`);
      return JSON.parse(await child.line()) as Answered[];
    }),
  );
  for (const child of children) child.process.stdin?.end();
  return answers.flat();
}
