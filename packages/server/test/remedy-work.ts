import type { OfferOption } from '@amends/core';
import type { RemedyWork } from '../src/fulfil/fulfiller.js';

/** The work of carrying out a remedy of order 1001: nine dollars of postage, unless told otherwise. */
export function remedyWork(remedy: Partial<OfferOption> = {}): RemedyWork {
  const kind = remedy.kind ?? 'refund-shipping';
  return {
    type: 'fulfil-remedy',
    remedyId: `1001:p1:1:${kind}`,
    caseId: '1001:p1',
    orderId: '1001',
    remedy: {
      id: kind,
      kind,
      value: { amount: 900, currency: 'USD' },
      arrivesBy: '2026-11-17',
      lineIds: [],
      expiresOn: null,
      ...remedy,
    },
  };
}
