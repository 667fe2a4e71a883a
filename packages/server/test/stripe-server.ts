import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { onTestFinished } from 'vitest';

/** What happens to the next call, before (`lost`) or after (`unheard`) it has had its effect. */
type Fault = 'lost' | 'unheard' | 'half' | 'hang' | 429 | 500 | 409;

interface Kept {
  readonly id: string;
  status: string;
  failure_reason?: string;
  readonly metadata: Record<string, string>;
  readonly [field: string]: unknown;
}

/** Stripe as far as refunds and balances go, by its published ways: idempotency keys, lists, errors. */
export async function startStripe() {
  const refunds: Kept[] = [];
  const credits: Kept[] = [];
  const keys = new Map<string, { readonly body: string; readonly answer: string }>();
  const faults: Fault[] = [];
  let status = 'succeeded';
  let refusal: string | null = null;

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stripe');
      const answer = (code: number, body: unknown) => {
        response.writeHead(code, { 'content-type': 'application/json' });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      };
      const isCredit = pathname.endsWith('/balance_transactions');
      if (request.method === 'GET') {
        const data = (isCredit ? credits : refunds).filter(
          (each) => isCredit || each.payment_intent === searchParams.get('payment_intent'),
        );
        answer(200, { object: 'list', data, has_more: false, url: pathname });
        return;
      }
      const body = Buffer.concat(chunks).toString();
      const fault = faults.shift();
      if (fault === 'lost') return void request.socket.destroy();
      if (fault === 'hang') return;
      if (typeof fault === 'number') {
        const type = fault === 429 ? 'rate_limit_error' : 'api_error';
        answer(fault, { error: { type, message: 'Try again.' } });
        return;
      }
      if (refusal !== null) {
        answer(400, {
          error: { type: 'invalid_request_error', code: refusal, message: '' },
        });
        return;
      }

      const key = String(request.headers['idempotency-key']);
      const before = keys.get(key);
      if (before !== undefined && before.body !== body) {
        answer(400, { error: { type: 'idempotency_error', message: 'Other parameters.' } });
        return;
      }
      const form = new URLSearchParams(body);
      const kept: Kept = {
        id: isCredit ? `cbtxn_${credits.length + 1}` : `re_${refunds.length + 1}`,
        status,
        amount: Number(form.get('amount')),
        currency: form.get('currency'),
        payment_intent: form.get('payment_intent'),
        metadata: { amends_remedy: form.get('metadata[amends_remedy]') ?? '' },
        ...(status === 'failed' && { failure_reason: 'lost_or_stolen_card' }),
      };
      const told = before?.answer ?? JSON.stringify(kept);
      if (before === undefined) {
        (isCredit ? credits : refunds).push(kept);
        keys.set(key, { body, answer: told });
      }
      if (fault === 'unheard') return void request.socket.destroy();
      answer(200, fault === 'half' ? told.slice(0, 20) : told);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    stripe: new Stripe('sk_test_1', {
      ...{ host: '127.0.0.1', port, protocol: 'http' },
      ...{ maxNetworkRetries: 0, telemetry: false },
    }),
    refunds,
    credits,
    /** Faults of the next posts, one each. */
    next: (...given: readonly Fault[]) => void faults.push(...given),
    /** How refunds stand from now on. */
    stand: (given: string) => void (status = given),
    refuse: (code: string) => void (refusal = code),
    /** A day has passed: Stripe has forgotten the keys. */
    forget: () => keys.clear(),
  };
}
