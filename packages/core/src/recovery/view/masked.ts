import { plainText } from '../../copy/index.js';

const hidden = '•••';

/**
 * An address that its owner recognises and nobody else can use: the first letter of a mailbox with its
 * domain, or the end of a telephone number.
 */
export function maskedAddress(address: string): string {
  const plain = plainText(address, 254);
  const at = plain.lastIndexOf('@');
  if (at > 0) return `${Array.from(plain)[0] ?? ''}${hidden}${plain.slice(at)}`;
  return `${hidden} ${plain.replace(/\D/gu, '').slice(-3)}`;
}
