import 'server-only';
import { Webhook } from 'standardwebhooks';

const longest = 256 * 1024;

/**
 * The message of a request that was signed after Standard Webhooks (https://www.standardwebhooks.com), or `null`
 * when its signature, its age or its size is wrong.
 */
export async function readSigned(request: Request, secret: string): Promise<unknown> {
  const body = await readText(request);
  if (body === null) return null;
  try {
    return new Webhook(secret).verify(body, Object.fromEntries(request.headers));
  } catch {
    // Whatever is wrong with it, the answer is the same.
    return null;
  }
}

/** The body, or `null` as soon as it grows too long. */
async function readText({ body }: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longest) return null;
  }
  return text + decoder.decode();
}
