/**
 * Where a form comes back to: a page of this shop, whatever the form says.
 *
 * @param wanted a path with its query.
 */
export function backTo(wanted: FormDataEntryValue | null): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/';
  const here = 'http://shop.invalid';
  const read = URL.parse(wanted, here);
  return read?.origin === here ? `${read.pathname}${read.search}` : '/';
}
