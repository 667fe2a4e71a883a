import type { Order } from '../model/order.js';
import type { LawPack } from './law-pack.js';
import { auAcl } from './packs/au-acl.js';
import { brCdc } from './packs/br-cdc.js';
import { caOnCpa } from './packs/ca-on-cpa.js';
import { caQcCpa } from './packs/ca-qc-cpa.js';
import { eu201183 } from './packs/eu-2011-83.js';
import { ukCra2015 } from './packs/uk-cra-2015.js';
import { us16cfr435 } from './packs/us-16cfr435/index.js';

/** Every pack there is. */
export const packs: readonly LawPack[] = [
  us16cfr435,
  eu201183,
  ukCra2015,
  caQcCpa,
  caOnCpa,
  auAcl,
  brCdc,
];

/** The member states of the European Union, as ISO 3166-1 codes. */
export const EU_COUNTRIES: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** By country, or by region where the law is the region's. */
const BY_PLACE: Readonly<Record<string, LawPack>> = {
  US: us16cfr435,
  GB: ukCra2015,
  'CA-QC': caQcCpa,
  'CA-ON': caOnCpa,
  AU: auAcl,
  BR: brCdc,
  ...Object.fromEntries(EU_COUNTRIES.map((country) => [country, eu201183])),
};

/** The pack for where an order goes; `null` where there is none, or the country was not said. */
export function packFor(order: Pick<Order, 'country' | 'region'>): LawPack | null {
  const { country, region } = order;
  const place = country === 'CA' ? (region ?? '') : (country ?? '');
  return Object.hasOwn(BY_PLACE, place) ? (BY_PLACE[place] ?? null) : null;
}
