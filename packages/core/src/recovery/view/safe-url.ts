/** The address, if a customer can be sent there: `https:` and nothing else. */
export function safeLink(url: string | null | undefined): string | null {
  const parsed = parse(url ?? '');
  return parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === ''
    ? parsed.href
    : null;
}

/** The address, if a picture can be shown from there: `https:`, or a path of the shop's own. */
export function safeImage(url: string | null | undefined): string | null {
  if (!url) return null;
  return /^\/[^/\\]/u.test(url) && !/[\s\\]/u.test(url) ? url : safeLink(url);
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
