/** Control characters, halves of characters, and the marks that turn the direction of what follows. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/**
 * Somebody else's words (an item's title, a name, a carrier's status) as one line of plain text: no
 * control characters, nothing that turns the direction of our own words, cut at `limit` characters.
 */
export function plainText(text: string, limit = 120): string {
  const line = text.replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= limit) return line;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}

/** The same of a text that may not be there; `null` when it is not, or when nothing is left of it. */
export function saidText(text: string | null | undefined, limit?: number): string | null {
  const plain = plainText(text ?? '', limit);
  return plain === '' ? null : plain;
}
