/** Holds the key of whoever signed in: no script reads it, no other site sends it along. */
const name = 'amends_staff';
// A working day.
const seconds = 12 * 3600;

/** The key that a browser kept, or `null`. */
export function keyInCookie(request: Request): string | null {
  const found = (request.headers.get('cookie') ?? '')
    .split(/;\s*/u)
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  if (!found) return null;
  try {
    return decodeURIComponent(found);
  } catch {
    return null;
  }
}

/** Has a browser keep a key until the end of the day, below one path. */
export function keepKey(key: string, path: string): string {
  return cookie(encodeURIComponent(key), path, seconds);
}

/** Has a browser forget it. */
export function forgetKey(path: string): string {
  return cookie('', path, 0);
}

function cookie(value: string, path: string, maxAge: number): string {
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; Secure; SameSite=Strict`;
}

/** The same request as a script with that key would send it, so that one door opens to both. */
export function withKey(request: Request, key: string): Request {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${key}`);
  return new Request(request.url, { method: request.method, headers });
}
