import type { IncomingMessage, ServerResponse } from 'node:http';
import { AmendsError } from '@amends/core';
import { createRequestListener } from '@remix-run/node-fetch-server';
import type { Handler } from './http/handler.js';

/** What Node's `http`, Express, Connect and their relatives call. */
export type NodeListener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * The handler for frameworks that speak Node's own requests:
 * `app.use('/api/amends', toNodeListener(amends.handler))`. Bodies arrive byte for byte as they were
 * sent, answers stream, and a customer who leaves ends theirs.
 *
 * @throws {AmendsError} `invalid_configuration`, from the listener, when something before it has read
 *   the body: a webhook is signed over the raw bytes, and those are gone. Mount it before the framework's
 *   body parsers.
 */
export function toNodeListener(handler: Handler): NodeListener {
  const listener = createRequestListener((request: Request, client: { readonly address: string }) =>
    handler(request, client),
  );
  return (request, response) => {
    if (request.readableDidRead) throw bodyGone();
    // Below a mount path, Express cuts it off the address; we go by the whole one.
    const { originalUrl } = request as { originalUrl?: string };
    if (originalUrl !== undefined) request.url = originalUrl;
    listener(request, response);
  };
}

function bodyGone(): AmendsError {
  return new AmendsError({
    code: 'invalid_configuration',
    message:
      'The body of this request was read before Amends got it, and webhooks are verified on the raw bytes. Mount Amends before body parsers such as express.json().',
  });
}
