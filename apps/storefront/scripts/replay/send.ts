/** Takes a request to the shop: over the network, or straight into its handler where there is none. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Sends over the network. */
export const overHttp: Send = (url, init) =>
  fetch(url, { ...init, signal: AbortSignal.timeout(60_000) });

/** Sends, and reads the answer; throws with what the shop said when it did not take it. */
export async function ask<Answer>(send: Send, url: string, init: RequestInit): Promise<Answer> {
  const response = await send(url, init);
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${new URL(url).pathname} answered ${response.status}: ${text.slice(0, 500)}`);
  return (text === '' ? null : JSON.parse(text)) as Answer;
}
