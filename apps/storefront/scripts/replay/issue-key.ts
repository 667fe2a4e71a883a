import type { DeskMessage } from '../../lib/desk-message.ts';
import { post } from './post.ts';
import type { Secrets } from './secrets.ts';
import { signedByDesk } from './signed.ts';

/** Asks the desk for the key of an order's link. */
export async function issueKey(orderId: string, origin: string, secrets: Secrets): Promise<string> {
  const message: DeskMessage = { does: 'issue-key', orderId };
  return String(await post(`${origin}/api/desk`, signedByDesk(message, secrets)));
}
