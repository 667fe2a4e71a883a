const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

/** Text that a shop stored with HTML's names for characters, as the customer read it on the page. */
export function plainText(text: string): string {
  return text
    .replace(/&(?:#(\d{1,6})|([a-z]{2,8}));/giu, (whole: string, code?: string, name?: string) => {
      if (code !== undefined) return characterOf(Number(code)) ?? whole;
      const key = (name ?? '').toLowerCase();
      return Object.hasOwn(NAMED, key) ? (NAMED[key] ?? whole) : whole;
    })
    .trim();
}

function characterOf(code: number): string | null {
  const isText =
    code >= 32 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) && code !== 127;
  return isText ? String.fromCodePoint(code) : null;
}
