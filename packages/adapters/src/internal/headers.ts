/** A request's headers: those of fetch, or a plain record as Node and most frameworks have them. */
export type HeaderSource =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** One header whatever its capitals; `null` when it is absent, or there more than once. */
export function headerOf(headers: HeaderSource, name: string): string | null {
  if (isReader(headers)) return headers.get(name);
  const wanted = name.toLowerCase();
  const found = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === wanted)
    .flatMap(([, value]) => value ?? []);
  const [only] = found;
  return found.length === 1 && typeof only === 'string' ? only : null;
}

function isReader(headers: HeaderSource): headers is { get(name: string): string | null } {
  return typeof headers.get === 'function';
}
