import { lookUp } from '../crosswalk.js';

/**
 * Canada Post's names of the clock at a place. It writes "EST" all the year round, so that it names a zone and
 * no offset; "CSTNO" is the one of Saskatchewan, which does not change its clocks.
 */
const ZONES: Readonly<Record<string, string>> = {
  NST: 'America/St_Johns',
  AST: 'America/Halifax',
  EST: 'America/Toronto',
  CST: 'America/Winnipeg',
  CSTNO: 'America/Regina',
  MST: 'America/Edmonton',
  PST: 'America/Vancouver',
};

/** The IANA zone of a clock as Canada Post names it, in summer too; `null` for a name that it does not use. */
export function canadianZone(name: string | null): string | null {
  const code = (name ?? '').trim().toUpperCase();
  return lookUp(ZONES, code.replace(/^([NAECMP])DT$/u, '$1ST'));
}
