import { createHash } from 'node:crypto';

const longest = 254;
const mailbox =
  /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/**
 * One mailbox at one domain, and nothing that a mail's header would read as more; `null` for anything
 * else. Whether anybody reads there, only a mail can tell.
 */
export function readAddress(given: string | null | undefined): string | null {
  const address = (given ?? '').trim();
  return address.length <= longest && mailbox.test(address) ? address : null;
}

/** Which address it was, for whoever knows the address: salted with the order, so that orders cannot be joined by it. */
export function addressHash(orderId: string, address: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['amends:address', orderId, address.toLowerCase()]))
    .digest('hex');
}
