import { defaultPolicy, definePolicy } from '@amends/core';

/**
 * A marketplace: others ship, the marketplace answers. It sells in three currencies, spends by budget,
 * and tells one storm from a hundred late parcels.
 */
export const marketplace = definePolicy({
  id: 'marketplace',
  version: 3,
  currencies: ['USD', 'EUR', 'GBP'],
  timeZone: 'America/New_York',
  // From junior to senior: whoever is away is stood in for.
  signatories: {
    care: { name: 'Noor Aydin', role: 'Customer Care', imageUrl: null },
    lead: { name: 'Tomás Rey', role: 'Head of Customer Care', imageUrl: null },
    chief: { name: 'Grace Ode', role: 'Chief Operating Officer', imageUrl: null },
  },
  remedies: [
    { kind: 'refund-shipping', basisPoints: 10_000, of: 'shipping', arrivesInBusinessDays: 5 },
    { kind: 'partial-refund', basisPoints: 10_000, arrivesInBusinessDays: 5 },
    { kind: 'replace', arrivesInBusinessDays: 5 },
    { kind: 'substitute', arrivesInBusinessDays: 5 },
    {
      kind: 'expedite',
      costs: { USD: 1_500, EUR: 1_400, GBP: 1_200 },
      arrivesInBusinessDays: 2,
      availableIn: ['US', 'DE', 'GB'],
    },
    {
      kind: 'store-credit',
      basisPoints: 1_500,
      atLeast: { USD: 300, EUR: 300, GBP: 250 },
      atMost: { USD: 2_500, EUR: 2_500, GBP: 2_000 },
      arrivesInBusinessDays: 0,
      validForDays: 365,
      needsAccount: true,
    },
    {
      kind: 'gift-card',
      amounts: { USD: 500, EUR: 500, GBP: 500 },
      arrivesInBusinessDays: 0,
      validForDays: 1_825,
    },
    { kind: 'call-me', arrivesInBusinessDays: 1 },
    { kind: 'cancel-refund', arrivesInBusinessDays: 5 },
  ],
  rules: [
    {
      id: 'say-so',
      when: {},
      then: { action: 'inform', voice: 'appreciate', signatory: 'care', nextUpdateHours: 8 },
      because: 'Silence, not delay, breaks trust.',
    },
    {
      id: 'late',
      when: { stage: 'actual' },
      then: {
        action: 'apologise',
        voice: 'both',
        surface: 'banner',
        exit: true,
        remedies: [
          'expedite',
          'replace',
          'partial-refund',
          'substitute',
          'refund-shipping',
          'store-credit',
          'gift-card',
        ],
      },
      because: 'The seller shipped late; the customer bought from us.',
    },
    {
      id: 'one-storm-many-parcels',
      when: { incident: true, not: { severity: ['grave'] } },
      then: { surface: 'inline', remedies: ['refund-shipping'] },
      because:
        'The incident speaks for all; what each is given stays the same for all (Albrecht et al. 2018).',
    },
    {
      id: 'a-dear-order',
      when: { stage: 'actual', lateValueAtLeast: { USD: 30_000, EUR: 28_000, GBP: 24_000 } },
      then: { signatory: 'lead', escalate: true },
      because: 'Above three hundred a person looks first.',
    },
    {
      id: 'grave-or-again',
      when: { stage: 'actual', any: [{ severity: ['grave'] }, { recurrenceAtLeast: 1 }] },
      then: { signatory: 'chief', escalate: true, channel: 'email', followUps: ['call'] },
      because: 'A second failure is another event than a first (Halperin et al. 2022).',
    },
  ],
  offer: { ...defaultPolicy.offer, openForDays: 10 },
  budgets: [
    { id: 'goodwill', per: 'month', amounts: { USD: 2_000_000, EUR: 900_000, GBP: 600_000 } },
    {
      id: 'express',
      per: 'week',
      amounts: { USD: 60_000, EUR: 30_000, GBP: 20_000 },
      remedies: ['expedite'],
    },
  ],
  caps: {
    perOrder: { USD: 10_000, EUR: 9_000, GBP: 8_000 },
    perCustomer: { amounts: { USD: 25_000, EUR: 22_000, GBP: 20_000 }, per: 'year' },
  },
  followUps: { call: { title: 'Call the customer', when: 'now', dueInBusinessDays: 1 } },
});
