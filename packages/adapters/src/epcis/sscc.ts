/**
 * The eighteen digits of a Serial Shipping Container Code, which is the number on the parcel's label, from
 * its URN (company prefix, extension digit with serial reference) or its GS1 Digital Link; `null` for any
 * other identifier.
 */
export function ssccOf(epc: string): string | null {
  const [, linked] = /\/00\/(\d{18})(?:[/?#]|$)/u.exec(epc) ?? [];
  if (linked !== undefined) return linked;
  const [, company, serial] = /^urn:epc:id:sscc:(\d{6,12})\.(\d{5,11})$/u.exec(epc) ?? [];
  if (company === undefined || serial === undefined || company.length + serial.length !== 17) {
    return null;
  }
  const digits = `${serial.slice(0, 1)}${company}${serial.slice(1)}`;
  return `${digits}${checkDigit(digits)}`;
}

/** The check digit of GS1's keys: from the right, digits count three times and once in turn. */
function checkDigit(digits: string): number {
  const sum = Array.from(digits)
    .reverse()
    .reduce<number>((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}
