import { definePolicy } from '@amends/core';

/** A house that sells few things and dearly: a voice before a voucher, and never a discount. */
export const luxuryBrand = definePolicy({
  id: 'luxury-brand',
  version: 1,
  currencies: ['EUR', 'JPY'],
  timeZone: 'Europe/Paris',
  signatories: {
    adviser: { name: 'Élise Caron', role: 'Client Adviser', imageUrl: null },
    director: { name: 'Henri Vasseur', role: 'Director of the House', imageUrl: null },
  },
  remedies: [
    { kind: 'call-me', arrivesInBusinessDays: 0 },
    { kind: 'expedite', costs: { EUR: 9_000, JPY: 14_000 }, arrivesInBusinessDays: 1 },
    { kind: 'refund-shipping', basisPoints: 10_000, of: 'shipping', arrivesInBusinessDays: 2 },
    { kind: 'replace', arrivesInBusinessDays: 2 },
    {
      kind: 'free-item',
      subject: 'A silk pouch, engraved',
      costs: { EUR: 6_000, JPY: 9_500 },
      arrivesInBusinessDays: 5,
    },
    {
      kind: 'donate',
      subject: 'the Red Cross',
      amounts: { EUR: 5_000, JPY: 8_000 },
      arrivesInBusinessDays: 10,
    },
    { kind: 'cancel-refund', arrivesInBusinessDays: 2 },
  ],
  rules: [
    {
      id: 'say-so',
      when: {},
      then: {
        action: 'inform',
        voice: 'appreciate',
        tone: 'plain',
        surface: 'inline',
        channel: 'email',
        signatory: 'adviser',
        nextUpdateHours: 8,
      },
      because: 'A word from a known name, before it is asked for.',
    },
    {
      id: 'a-broken-promise',
      when: { stage: 'actual' },
      then: {
        action: 'apologise',
        voice: 'both',
        surface: 'banner',
        exit: true,
        escalate: true,
        remedies: ['call-me', 'expedite', 'replace', 'refund-shipping', 'free-item', 'donate'],
      },
      because:
        'What was bought is attention; its lack is answered by attention (Roschk & Gelbrich 2014).',
    },
    {
      id: 'the-house-answers',
      when: {
        stage: 'actual',
        any: [
          { severity: ['grave'] },
          { recurrenceAtLeast: 1 },
          { customer: { valueAtLeast: { EUR: 1_000_000, JPY: 150_000_000 } } },
        ],
      },
      then: {
        surface: 'dialog',
        channel: 'phone',
        signatory: 'director',
        nextUpdateHours: 4,
        followUps: ['call', 'handwritten-note'],
      },
      because: 'The graver it is and the longer the acquaintance, the more senior the name.',
    },
  ],
  offer: { openForDays: 30, maxOptions: 3, capBasisPoints: 5_000, answerWithinHours: 4 },
  caps: { perCase: { EUR: 15_000, JPY: 24_000 } },
  followUps: {
    call: { title: 'Telephone, before noon', when: 'now', dueInBusinessDays: 0 },
    'handwritten-note': { title: 'A note by hand', when: 'settled', dueInBusinessDays: 2 },
  },
});
