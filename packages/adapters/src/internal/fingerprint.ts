/**
 * A short stable text for a list of values: the same list gives the same text on every machine. For
 * ids that must repeat, not for secrets (53 bits, no key).
 */
export function fingerprint(values: readonly unknown[]): string {
  const text = JSON.stringify(values);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (4_294_967_296 * (0x1f_ffff & low) + (high >>> 0)).toString(36);
}
