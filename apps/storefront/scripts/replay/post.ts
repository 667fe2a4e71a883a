import type { Signed } from './signed.ts';

/** Sends a message to the shop; throws with what the shop said when it did not take it. */
export async function post(url: string, { headers, body }: Signed): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body,
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${new URL(url).pathname} answered ${response.status}: ${text.slice(0, 500)}`);
  return text === '' ? null : JSON.parse(text);
}
