import 'server-only';
import { Webhook } from 'standardwebhooks';

const longest = 256 * 1024;

/**
 * The message of a request that was signed after Standard Webhooks (https://www.standardwebhooks.com), or `null`
 * when its signature, its age or its size is wrong.
 */
export async function readSigned(request: Request, secret: string): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > longest) return null;
  const body = await request.text();
  if (body.length > longest) return null;
  try {
    return new Webhook(secret).verify(body, Object.fromEntries(request.headers));
  } catch {
    // Whatever is wrong with it, the answer is the same.
    return null;
  }
}
