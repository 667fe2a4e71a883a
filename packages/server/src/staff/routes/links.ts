import { nothingHere } from '../../doors/door.js';
import { linksRevokedAt, revokeLinksUntil } from '../../store/link-revocations.js';
import { lockOrder } from '../../store/records.js';
import { once } from '../staff-request.js';
import type { StaffRoute } from '../staff-request.js';

/** Signs everybody out of an order. */
export const revokeLinks: StaffRoute<'revokeLinks'> = async (request) => {
  const { id: orderId, runtime, now } = request;
  await once(request, orderId, async (queries) => {
    if (!(await lockOrder(queries, orderId))) throw nothingHere();
    await revokeLinksUntil(queries, orderId, now);
    return { changed: [], workIds: [] };
  });
  const revokedAt = await linksRevokedAt(runtime.database.queries, orderId);
  return { orderId, revokedAt: revokedAt ?? now };
};
