import { createHash, createHmac } from 'node:crypto';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A key as the UUID that Shopify recommends: the same for the same key (version 8 of RFC 9562). */
export function uuidOf(key: string): string {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** A code that nobody guesses and that is the same for the same key: fifteen letters and digits, 75 bits. */
export function codeOf(key: string, secret: string): string {
  const bytes = createHmac('sha256', secret).update(key).digest().subarray(0, 15);
  return [...bytes].map((byte) => letters.charAt(byte % 32)).join('');
}
