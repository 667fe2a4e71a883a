import type { DeskMessage } from '../../lib/desk-message.ts';
import type { Secrets } from './secrets.ts';
import { ask, overHttp } from './send.ts';
import type { Send } from './send.ts';
import { signedByDesk } from './signed.ts';

/** Asks the desk for the key of an order's link. */
export async function issueKey(
  orderId: string,
  origin: string,
  secrets: Secrets,
  send: Send = overHttp,
): Promise<string> {
  const message: DeskMessage = { does: 'issue-key', orderId };
  return ask(send, `${origin}/api/desk`, { method: 'POST', ...signedByDesk(message, secrets) });
}
