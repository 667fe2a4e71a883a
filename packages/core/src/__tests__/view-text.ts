/** Fields of a view that are for machines, not for reading. */
const MACHINE = new Set(
  `actions actor asOf at basis by caseId channel code currency direction effect from href id imageUrl kind
  lineIds locale method offerId optionId orderId pace pick promiseId saidBy scope severity shipmentId signatory
  source state status timeZone tone trackingUrl url version voice`.split(/\s+/u),
);

/** Every text of a view that a person reads, with the place where it stands, in order. */
export function textsIn(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value))
    return value.flatMap((each, at) => textsIn(each, `${place}[${String(at)}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    MACHINE.has(key) ? [] : textsIn(each, place === '' ? key : `${place}.${key}`),
  );
}
