import type { Policy } from '../model/policy.js';

/**
 * A policy a small shop could adopt as it stands: put your own people's names in. Every number has
 * its reason beside it, as data, so that the reference and a trace can print it; the studies are listed
 * in the guide on policies. Budgets are left to the store: nobody else knows what it can afford.
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
      id: 'a-small-slip',
      when: { stage: 'actual', severity: ['slight'], kind: ['complete', 'update', 'answer'] },
      then: { surface: 'inline', remedies: [], exit: false },
      because:
        'Nothing was bought that did not come: a slip is put right in a line. A voucher for it would say that it was worse than it was (Roschk & Gelbrich 2014: the remedy answers the loss in kind).',
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
          'call-me',
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
          'call-me',
        ],
        exit: true,
        nextUpdateHours: 8,
        followUps: ['call', 'handwritten-note'],
      },
      because:
        'The graver it is, the more senior the name, the more personal the channel, and a person follows up; severity weighs on whether a customer returns (Soares & Proença 2015).',
    },
    {
      id: 'a-good-customer',
      when: {
        stage: 'actual',
        severity: ['grave'],
        customer: { ordersAtLeast: 10 },
      },
      then: { followUps: ['call', 'handwritten-note', 'small-gift'] },
      because:
        'Somebody who keeps coming back is owed a human touch once it is settled. A good history softens a failure only slightly (Tax et al. 1998), so it earns more care and not less money; ten orders are a store’s own line.',
    },
    {
      id: 'an-offhand-remark',
      when: { reasons: ['slow'] },
      then: { escalate: true, signatory: 'head' },
      because:
        'Who says in passing that it took a while has told you before complaining: somebody senior answers. What is missing in attention is made good by attention (Roschk & Gelbrich 2014).',
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
        exit: false,
        followUps: [],
      },
      because:
        'Help and a new date, no blame and no guilt that is not ours: compensation serves where the store is responsible (Grewal et al. 2008).',
    },
  ],
  remedies: [
    {
      kind: 'refund-shipping',
      basisPoints: 10_000,
      of: 'shipping',
      arrivesInBusinessDays: 5,
      because:
        'What was paid for speed comes back whole: the loss in its own coin (Roschk & Gelbrich 2014). Five business days, as for any refund.',
    },
    {
      kind: 'discount-this-order',
      basisPoints: 1_500,
      of: 'late-lines',
      arrivesInBusinessDays: 5,
      because:
        '15 % is a store’s own choice: enough to be felt, and gains flatten as the sum grows (Albrecht et al. 2018).',
    },
    {
      kind: 'partial-refund',
      basisPoints: 10_000,
      of: 'late-lines',
      arrivesInBusinessDays: 5,
      because: 'What does not come is not paid for: the whole price of it.',
    },
    {
      kind: 'replace',
      arrivesInBusinessDays: 5,
      because:
        'A bad product is answered by a good one (Roschk & Gelbrich 2014), within the time of a usual delivery.',
    },
    {
      kind: 'ship-separately',
      arrivesInBusinessDays: 5,
      because: 'The time of a usual delivery, counted anew.',
    },
    {
      kind: 'store-credit',
      basisPoints: 2_000,
      of: 'late-lines',
      arrivesInBusinessDays: 1,
      validForDays: 365,
      needsAccount: true,
      because:
        'Later money has to be more money: compensation that is delayed works less (Roschk & Gelbrich 2014). A year, so that nobody has to hurry.',
    },
    {
      kind: 'discount-next-order',
      basisPoints: 2_000,
      of: 'late-lines',
      arrivesInBusinessDays: 1,
      validForDays: 365,
      because: 'As credit, for who has no account to keep it in.',
    },
    {
      kind: 'call-me',
      arrivesInBusinessDays: 1,
      because:
        'A lack of attention is answered by attention (Roschk & Gelbrich 2014), the next working day.',
    },
    {
      kind: 'cancel-refund',
      arrivesInBusinessDays: 5,
      because:
        'Five business days are a store’s own choice, inside the seven working days of 16 CFR 435, the shortest of the law packs.',
    },
  ],
  offer: {
    openForDays: 14,
    maxOptions: 3,
    capBasisPoints: 10_000,
    answerWithinHours: 8,
    because: {
      openForDays: 'Two weeks: nobody is hurried, and nothing nags for ever.',
      maxOptions: 'Up to three that the store can live with: a choice, and no catalogue.',
      capBasisPoints:
        'The loss itself. Benefit ends near 150 %, and some dislike any excess (Haesevoets et al. 2017).',
      answerWithinHours: 'One working day: a question that waits longer is a second failure.',
    },
  },
  followUps: {
    call: {
      title: 'Call the customer',
      when: 'now',
      dueInBusinessDays: 1,
      because: 'The graver it is, the more personal: a voice, the next working day.',
    },
    'handwritten-note': {
      title: 'Write a note by hand',
      when: 'settled',
      dueInBusinessDays: 3,
      because: 'Once it is made good: a card that comes before the parcel mocks.',
    },
    'small-gift': {
      title: 'Put something small with the note',
      when: 'settled',
      dueInBusinessDays: 3,
      because: 'A surprise that nobody promised, so nothing on the customer’s page speaks of it.',
    },
  },
};
