import { AmendsError } from '@amends/core';
import { Webhook } from 'standardwebhooks';
import * as v from 'valibot';
import type {
  AskWork,
  EscalateWork,
  FollowUpWork,
  FulfilAnswer,
  FulfilContext,
  Fulfiller,
  RemedyWork,
} from './fulfiller.js';

/** Where the store listens, and how it knows that it is us. */
export interface WebhookFulfillerOptions {
  /** The store's own endpoint. */
  readonly url: string;
  /** Signs every message after Standard Webhooks: `whsec_` and at least 24 random bytes in Base64. */
  readonly secret: string;
  /** How long one answer may take, in milliseconds; 10 seconds when absent. */
  readonly timeout?: number;
}

/** What the store receives. `data` is the work as the case states it. */
export interface FulfilMessage {
  readonly type:
    'remedy.requested' | 'answer.requested' | 'attention.requested' | 'follow-up.requested';
  readonly timestamp: string;
  readonly data: RemedyWork | AskWork | EscalateWork | FollowUpWork;
}

const longestAnswer = 64 * 1024;
const AnswerSchema = v.variant('status', [
  v.object({
    status: v.literal('done'),
    reference: v.nullish(v.pipe(v.string(), v.maxLength(200))),
  }),
  v.object({ status: v.literal('pending') }),
]);

/**
 * Tells the store by a signed webhook (https://www.standardwebhooks.com) what to carry out. A 2xx
 * answer of `{ "status": "done", "reference"? }` settles it; 202 or `{ "status": "pending" }` is
 * asked again; everything else, silence included, is tried again. `webhook-id` and `Idempotency-Key`
 * are the same in every attempt.
 *
 * @throws {AmendsError} `invalid_configuration` when the address or the secret cannot be used.
 */
export function webhookFulfiller(options: WebhookFulfillerOptions): Fulfiller {
  const url = readUrl(options.url);
  const signer = readSecret(options.secret);
  const timeout = options.timeout ?? 10_000;

  const send = async (
    type: FulfilMessage['type'],
    data: FulfilMessage['data'],
    { idempotencyKey, signal }: FulfilContext,
  ): Promise<Response> => {
    const now = new Date();
    const message: FulfilMessage = { type, timestamp: now.toISOString(), data };
    const body = JSON.stringify(message);
    return fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': idempotencyKey,
        'webhook-id': idempotencyKey,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signer.sign(idempotencyKey, now, body),
      },
      body,
    });
  };

  /** For what is done by having been heard: any 2xx will do. */
  const tell =
    (type: FulfilMessage['type']) =>
    async (work: FulfilMessage['data'], context: FulfilContext): Promise<FulfilAnswer> => {
      const response = await send(type, work, context);
      await response.body?.cancel();
      if (!response.ok) throw new Error(`The store answered ${response.status}.`);
      return { status: 'done' };
    };

  return {
    fulfil: async (work, context) => readAnswer(await send('remedy.requested', work, context)),
    ask: tell('answer.requested'),
    escalate: tell('attention.requested'),
    followUp: tell('follow-up.requested'),
  };
}

async function readAnswer(response: Response): Promise<FulfilAnswer> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`The store answered ${response.status}.`);
  }
  const text = await readText(response);
  if (response.status === 202) return { status: 'pending' };
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), AnswerSchema), text);
  if (!answer.success) {
    throw new Error(
      `The store answered ${response.status} without { "status": "done" } or { "status": "pending" }.`,
    );
  }
  return answer.output.status === 'done'
    ? { status: 'done', reference: answer.output.reference ?? null }
    : { status: 'pending' };
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) throw new Error('The store answered more than 64 kB.');
  }
  return text + decoder.decode();
}

function readUrl(url: string): URL {
  const read = URL.parse(url);
  if (read?.protocol === 'https:' || read?.protocol === 'http:') return read;
  throw new AmendsError({
    code: 'invalid_configuration',
    message: 'The fulfiller needs an http(s) address. Pass url: "https://shop.example/fulfil".',
  });
}

function readSecret(secret: string): Webhook {
  const bytes = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64').length;
  if (secret.startsWith('whsec_') && bytes >= 24) return new Webhook(secret);
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'The fulfiller needs a Standard Webhooks secret: "whsec_" and at least 24 random bytes in Base64. Make one with: echo whsec_$(openssl rand -base64 32)',
  });
}
