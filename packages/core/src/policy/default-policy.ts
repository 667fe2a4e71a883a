import type { Policy } from '../model/policy.js';

/**
 * A policy a small shop could adopt as it stands: put your own people's names in. Every number has
 * its reason beside it; the studies are listed in the guide on policies.
 */
export const defaultPolicy: Policy = {
  id: 'default',
  version: 1,
  signatories: {
    adviser: { name: 'Samir Haddad', role: 'Customer Care', imageUrl: null },
    head: { name: 'Judith Okoro', role: 'Head of Customer Care', imageUrl: null },
    director: { name: 'Eleanor Marsh', role: 'Managing Director', imageUrl: null },
  },
  rules: [
    {
      id: 'always-say-so',
      when: {},
      then: {
        action: 'inform',
        voice: 'appreciate',
        tone: 'plain',
        surface: 'banner',
        // The page can keep a promise of news by itself. Name e-mail here once somebody sends it.
        channel: 'page',
        signatory: 'adviser',
        // Eight working hours are one working day.
        nextUpdateHours: 16,
      },
      because:
        'Speak first, and say when you speak next; promise less than you can keep: two working days. Idle silence late in a delivery costs most (Bray 2023).',
    },
    {
      id: 'slight',
      when: { stage: 'actual', severity: ['slight'] },
      then: {
        action: 'apologise',
        voice: 'both',
        surface: 'inline',
        remedies: [
          'refund-shipping',
          'ship-separately',
          'replace',
          'partial-refund',
          'discount-next-order',
        ],
        nextUpdateHours: 16,
      },
      because:
        'A broken promise is owned however small. Apology and thanks together are safe on either evidence (Lewicki et al. 2016; You et al. 2020).',
    },
    {
      id: 'slight-and-nobody-could-help-it',
      when: { stage: 'actual', severity: ['slight'], fault: ['external'] },
      then: { tone: 'light' },
      because:
        'A light touch is welcome where the harm is slight and the weather did it, and nowhere else.',
    },
    {
      id: 'moderate',
      when: { stage: 'actual', severity: ['moderate'] },
      then: {
        action: 'apologise',
        voice: 'both',
        surface: 'banner',
        signatory: 'head',
        remedies: [
          'replace',
          'partial-refund',
          'refund-shipping',
          'discount-this-order',
          'ship-separately',
          'store-credit',
          'discount-next-order',
        ],
        exit: true,
        nextUpdateHours: 8,
      },
      because:
        'Apology, remedy and choice together are felt as fair (Mattila & Cranage 2005); money now serves better than a voucher later (Roschk & Gelbrich 2014).',
    },
    {
      id: 'again',
      when: { stage: 'actual', recurrenceAtLeast: 1 },
      then: {
        action: 'apologise',
        voice: 'both',
        tone: 'plain',
        escalate: true,
        surface: 'banner',
        signatory: 'head',
        remedies: [
          'replace',
          'partial-refund',
          'refund-shipping',
          'discount-this-order',
          'ship-separately',
          'store-credit',
          'discount-next-order',
        ],
        exit: true,
        nextUpdateHours: 8,
      },
      because:
        'A second failure is another event than a first: repeated words alone do worse than none (Halperin et al. 2022), and a person looks at it.',
    },
    {
      id: 'grave',
      when: { stage: 'actual', severity: ['grave'] },
      then: {
        action: 'apologise',
        voice: 'both',
        tone: 'plain',
        escalate: true,
        surface: 'dialog',
        channel: 'email',
        signatory: 'director',
        remedies: [
          'replace',
          'partial-refund',
          'refund-shipping',
          'discount-this-order',
          'ship-separately',
          'store-credit',
          'discount-next-order',
        ],
        exit: true,
        nextUpdateHours: 8,
        followUps: ['call', 'handwritten-note'],
      },
      because:
        'The graver it is, the more senior the name, the more personal the channel, and a person follows up; severity weighs on whether a customer returns (Soares & Proença 2015).',
    },
    {
      id: 'the-customer-has-to-act',
      when: { fault: ['customer'] },
      then: {
        action: 'inform',
        voice: 'appreciate',
        tone: 'plain',
        escalate: false,
        surface: 'banner',
        remedies: [],
        followUps: [],
      },
      because:
        'Help and a new date, no blame and no guilt that is not ours: compensation serves where the store is responsible (Grewal et al. 2008).',
    },
  ],
  remedies: [
    // What was paid for speed comes back whole: the loss in its own coin.
    { kind: 'refund-shipping', basisPoints: 10_000, of: 'shipping', arrivesInBusinessDays: 5 },
    // 15 % is a store's own choice; gains flatten as the sum grows (Albrecht et al. 2018).
    { kind: 'discount-this-order', basisPoints: 1_500, of: 'late-lines', arrivesInBusinessDays: 5 },
    { kind: 'partial-refund', basisPoints: 10_000, of: 'late-lines', arrivesInBusinessDays: 5 },
    { kind: 'replace', arrivesInBusinessDays: 5 },
    { kind: 'ship-separately', arrivesInBusinessDays: 5 },
    // Later money has to be more money: delayed compensation works less (Roschk & Gelbrich 2014).
    {
      kind: 'store-credit',
      basisPoints: 2_000,
      of: 'late-lines',
      arrivesInBusinessDays: 1,
      validForDays: 365,
      needsAccount: true,
    },
    {
      kind: 'discount-next-order',
      basisPoints: 2_000,
      of: 'late-lines',
      arrivesInBusinessDays: 1,
      validForDays: 365,
    },
    { kind: 'cancel-refund', arrivesInBusinessDays: 5 },
  ],
  offer: {
    // Two weeks: nobody is hurried, and nothing nags for ever.
    openForDays: 14,
    // Up to three that the store can live with.
    maxOptions: 3,
    // The loss itself. Benefit ends near 150 %, and some dislike any excess (Haesevoets et al. 2017).
    capBasisPoints: 10_000,
    // One working day.
    answerWithinHours: 8,
  },
};
