import pg from 'pg';
import type { ClientConfig } from 'pg';
import type { ConstructorOptions } from 'pg-boss';

type Listen = NonNullable<NonNullable<ConstructorOptions['db']>['listen']>;

const firstWaitMs = 250;
const longestWaitMs = 30_000;

interface Channel {
  readonly onText: (text: string) => void;
  readonly onConnected: () => void;
}

/** One connection that only listens, on as many channels as there are listeners. */
export interface PostgresListener {
  /** The shape in which the job engine asks for it; `onConnected` is called after every (re)connection. */
  readonly listen: Listen;
  close(): Promise<void>;
}

/**
 * Listens on a connection of its own, opened with the first channel: a pooled one could not stay
 * subscribed. A connection that is lost, or silently dead, is made anew with growing waits; whoever
 * listens is told each time, and looks for what it may have missed.
 */
export function postgresListener(config: ClientConfig, heartbeatMs = 10_000): PostgresListener {
  const channels = new Map<string, Set<Channel>>();
  let client: pg.Client | null = null;
  let connecting: Promise<pg.Client> | null = null;
  let retry: NodeJS.Timeout | undefined;
  let failures = 0;
  let isClosed = false;

  const connect = async (): Promise<pg.Client> => {
    const next = new pg.Client({ ...config, keepAlive: true, query_timeout: heartbeatMs });
    const beat = setInterval(() => {
      // A query that has no answer in time ends the connection, which `end` then reports.
      next.query('select 1').catch(() => drop());
    }, heartbeatMs);
    beat.unref();
    const drop = (): void => {
      clearInterval(beat);
      next.removeAllListeners('notification');
      void next.end().catch(() => undefined);
      if (client !== next) return;
      client = null;
      reconnect();
    };
    next.on('error', drop);
    next.on('end', drop);
    next.on('notification', ({ channel, payload = '' }) => {
      for (const { onText } of channels.get(channel) ?? []) onText(payload);
    });
    try {
      await next.connect();
      for (const channel of channels.keys()) await next.query(listenTo(channel));
    } catch (error) {
      drop();
      throw error;
    }
    if (isClosed) drop();
    client = next;
    failures = 0;
    for (const { onConnected } of [...channels.values()].flatMap((each) => [...each]))
      onConnected();
    return next;
  };

  const connected = (): Promise<pg.Client> => {
    connecting ??= connect().finally(() => (connecting = null));
    return connecting;
  };

  const reconnect = (): void => {
    if (isClosed || channels.size === 0) return;
    clearTimeout(retry);
    retry = setTimeout(
      () => void connected().catch(reconnect),
      Math.min(firstWaitMs * 2 ** failures, longestWaitMs),
    );
    retry.unref();
    failures += 1;
  };

  const listen: Listen = async (name, onText, onConnected) => {
    const channel = { onText, onConnected };
    const known = channels.get(name);
    channels.set(name, (known ?? new Set()).add(channel));
    try {
      if (client === null) await connected();
      else {
        if (known === undefined) await client.query(listenTo(name));
        onConnected();
      }
    } catch (error) {
      forget(name, channel);
      throw error;
    }
    return {
      close: async () => {
        if (!forget(name, channel)) return;
        // A connection that ends just now listens to nothing, either.
        await client?.query(`unlisten ${pg.escapeIdentifier(name)}`).catch(() => undefined);
      },
    };
  };

  /** Answers whether nobody listens to it any more. */
  const forget = (name: string, channel: Channel): boolean => {
    const known = channels.get(name);
    known?.delete(channel);
    return known?.size === 0 && channels.delete(name);
  };

  return {
    listen,
    async close() {
      isClosed = true;
      clearTimeout(retry);
      channels.clear();
      await connecting?.catch(() => undefined);
      const last = client;
      client = null;
      await last?.end();
    },
  };
}

const listenTo = (channel: string): string => `listen ${pg.escapeIdentifier(channel)}`;
