import { describe, expect, it } from 'vitest';
import type { Policy, PolicyRule, RosterEntry } from '../model/policy.js';
import { REMEDY_KINDS } from '../model/remedy.js';
import { PolicySchema, readAs } from '../schema.js';
import { checkPolicy, policyIssues } from './check-policy.js';
import type { PolicyIssueCode } from './check/issue.js';
import { defaultPolicy } from './default-policy.js';

const asOf = '2026-11-22T12:00:00Z';
const rule = (when: PolicyRule['when'], then: PolicyRule['then'] = { tone: 'plain' }) => ({
  id: 'r',
  when,
  then,
  because: 'A test.',
});
const person = (away?: RosterEntry['away']): RosterEntry => ({
  name: 'Ida',
  role: 'Owner',
  imageUrl: null,
  ...(away && { away }),
});

describe('what is wrong with a policy', () => {
  it('is nothing with the one that ships', () => {
    expect(policyIssues(defaultPolicy, { asOf })).toEqual([]);
  });

  it.each<[PolicyIssueCode, string, Partial<Policy>]>([
    ['unreachable-rule', '/rules/0/when/severity', { rules: [rule({ severity: [] })] }],
    [
      'unreachable-rule',
      '/rules/0/when',
      { rules: [rule({ stage: 'pending', lateDaysAtLeast: 1 })] },
    ],
    [
      'unreachable-rule',
      '/rules/0/when/all',
      { rules: [rule({ all: [{ country: ['US'] }, { country: ['DE'] }] })] },
    ],
    [
      'unreachable-rule',
      '/rules/0/when',
      { rules: [rule({ recurrenceAtLeast: 2, not: { recurrenceAtLeast: 1 } })] },
    ],
    ['unreachable-rule', '/rules/0/when/not', { rules: [rule({ not: {} })] }],
    [
      'overridden-rule',
      '/rules/0',
      {
        rules: [
          rule({ severity: ['slight'] }),
          { ...rule({ severity: ['slight', 'moderate'] }, { tone: 'light' }), id: 'later' },
        ],
      },
    ],
    [
      'overridden-rule',
      '/rules/0',
      {
        // Two later rules between them leave no case to the first.
        rules: [
          rule({ stage: 'actual' }),
          { ...rule({ recurrenceAtLeast: 1 }), id: 'again' },
          { ...rule({ not: { recurrenceAtLeast: 1 } }), id: 'first' },
        ],
      },
    ],
    ['empty-rule', '/rules/0/then', { rules: [rule({}, {})] }],
    [
      'unknown-remedy',
      '/rules/0/then/remedies/0',
      // What a file may hold that the compiler never sees.
      { rules: [rule({}, { remedies: ['flowers' as 'donate'] })] },
    ],
    [
      'remedy-without-terms',
      '/rules/0/then/remedies/0',
      { rules: [rule({}, { remedies: ['donate'] })] },
    ],
    [
      'remedy-without-worth',
      '/remedies/0',
      { rules: [], remedies: [{ kind: 'gift-card', arrivesInBusinessDays: 1 }] },
    ],
    [
      'remedy-without-worth',
      '/remedies/0',
      { rules: [], remedies: [{ kind: 'free-item', arrivesInBusinessDays: 1 }] },
    ],
    [
      'expired-terms',
      '/remedies/0/availableUntil',
      {
        rules: [],
        remedies: [{ kind: 'replace', arrivesInBusinessDays: 1, availableUntil: '2026-11-21' }],
      },
    ],
    [
      'out-of-range',
      '/remedies/0/atLeast/USD',
      {
        rules: [],
        remedies: [
          {
            kind: 'gift-card',
            basisPoints: 100,
            arrivesInBusinessDays: 1,
            atLeast: { USD: 200 },
            atMost: { USD: 100 },
          },
        ],
      },
    ],
    [
      'foreign-currency',
      '/budgets/0/amounts/EUR',
      { currencies: ['USD'], budgets: [{ id: 'b', per: 'month', amounts: { USD: 1, EUR: 1 } }] },
    ],
    [
      'foreign-currency',
      '/rules/0/when/any/1/orderValueAtLeast/EUR',
      {
        currencies: ['USD'],
        rules: [rule({ any: [{ stage: 'actual' }, { orderValueAtLeast: { EUR: 1 } }] })],
      },
    ],
    ['foreign-currency', '/caps/perOrder/usd', { caps: { perOrder: { usd: 1 } } }],
    [
      'unlimited-currency',
      '/budgets/0/amounts',
      { currencies: ['USD', 'EUR'], budgets: [{ id: 'b', per: 'month', amounts: { USD: 1 } }] },
    ],
    [
      'out-of-range',
      '/budgets/0/amounts/USD',
      { budgets: [{ id: 'b', per: 'month', amounts: { USD: 0.5 } }] },
    ],
    [
      'duplicate-id',
      '/budgets/1/id',
      {
        budgets: [
          { id: 'b', per: 'month', amounts: {} },
          { id: 'b', per: 'year', amounts: {} },
        ],
      },
    ],
    ['out-of-range', '/timeZone', { timeZone: 'Europe/Atlantis' }],
    [
      'signatory-away',
      '/signatories/ida/away/0',
      {
        signatories: { ida: person([{ from: '2026-11-20', until: '2026-11-22' }]), ole: person() },
        rules: [],
      },
    ],
    [
      'unknown-signatory',
      '/signatories/ida/away/0/deputy',
      {
        signatories: { ida: person([{ from: '2027-01-01', until: '2027-01-02', deputy: 'ida' }]) },
        rules: [],
      },
    ],
    [
      'backward-span',
      '/signatories/ida~1o/away/0',
      {
        signatories: { 'ida/o': person([{ from: '2027-01-02', until: '2027-01-01' }]) },
        rules: [],
      },
    ],
    [
      'unknown-follow-up',
      '/rules/0/then/followUps/0',
      { rules: [rule({}, { followUps: ['dance'] })] },
    ],
    [
      'out-of-range',
      '/rules/0/when/recurrenceAtLeast',
      { rules: [rule({ recurrenceAtLeast: -1 })] },
    ],
    [
      'too-generous',
      '/offer/capBasisPoints',
      { offer: { ...defaultPolicy.offer, capBasisPoints: 15_001 } },
    ],
    [
      'junior-signature',
      '/signatories',
      {
        rules: [
          rule({}, { action: 'apologise', signatory: 'head' }),
          { ...rule({ severity: ['grave'] }, { signatory: 'adviser' }), id: 'grave' },
        ],
      },
    ],
  ])('is found: %s at %s', (code, path, change) => {
    const issues = policyIssues({ ...defaultPolicy, ...change }, { asOf });
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
    // What, and how to mend it.
    for (const { message } of issues) expect(message).toMatch(/^[^\n]{40,}[.)]$/u);
  });

  it('is not found where nothing is wrong', () => {
    const fine: Partial<Policy>[] = [
      { rules: [rule({ severity: ['slight'] }), { ...rule({ severity: ['grave'] }), id: 's' }] },
      { rules: [rule({ customer: { breachesAtLeast: 1 }, recurrenceAtLeast: 3 })] },
      { rules: [rule({ incident: true, any: [{ country: ['US'] }, { lateDaysAtLeast: 2 }] })] },
      { rules: [rule({}, { remedies: ['something-else', 'cancel-refund'] })] },
      { signatories: { ida: person([{ from: '2026-11-01', until: '2026-11-21' }]) }, rules: [] },
    ];
    for (const change of fine)
      expect(policyIssues({ ...defaultPolicy, ...change }, { asOf })).toEqual([]);
  });

  it('says who signs in the meantime', () => {
    const away = [{ from: '2026-11-20', until: '2026-11-22' }];
    const policy = {
      ...defaultPolicy,
      signatories: { ida: person(away), ole: person() },
      rules: [],
    };
    const [issue] = checkPolicy(policy, { asOf });
    expect(issue?.message).toContain('"ole" signs instead');
    expect(checkPolicy(policy)).toEqual([]);
  });

  it('lists errors before warnings, and refuses with the first', () => {
    const policy: Policy = {
      ...defaultPolicy,
      rules: [rule({ severity: [] }), rule({}, { signatory: 'nobody' })],
    };
    const levels = policyIssues(policy).map(({ level }) => level);
    expect(levels).toEqual(['error', 'error', 'warning']);
    expect(() => checkPolicy(policy)).toThrow(/\(and 1 more\)$/u);
  });

  it('is not looked for where there are more sorts of case than anybody can go through', () => {
    const many = Array.from({ length: 400 }, (_, at) => `C${at}`);
    const wide = rule({ source: many, incident: many, severity: ['slight'] });
    expect(policyIssues({ ...defaultPolicy, rules: [wide] })).toEqual([]);
  });
});

describe('the shape of a policy', () => {
  it('has room for every remedy with terms of its own', () => {
    const remedies = REMEDY_KINDS.filter((kind) => kind !== 'something-else').map((kind) => ({
      kind,
      arrivesInBusinessDays: 1,
      amounts: { USD: 500 },
      subject: 'A candle',
      availableIn: ['US'],
    }));
    const policy: Policy = {
      ...defaultPolicy,
      remedies,
      rules: [rule({ stage: 'actual' }, { action: 'apologise', remedies: REMEDY_KINDS })],
    };
    expect(policyIssues(policy)).toEqual([]);
    expect(readAs(PolicySchema, JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  it.each([
    [
      '/rules/0/when/any/0/sevrity',
      { rules: [{ ...rule({}), when: { any: [{ sevrity: ['grave'] }] } }] },
    ],
    ['/budgets/0/per', { budgets: [{ id: 'b', per: 'fortnight', amounts: {} }] }],
    [
      '/remedies/0/availableIn/0',
      { remedies: [{ kind: 'replace', arrivesInBusinessDays: 1, availableIn: ['usa'] }] },
    ],
    [
      '/followUps/call/when',
      { followUps: { call: { title: 'Call', when: 'soon', dueInBusinessDays: 1 } } },
    ],
  ])('is refused at %s', (path, change) => {
    expect(() => readAs(PolicySchema, { ...defaultPolicy, ...change })).toThrow(
      expect.objectContaining({ path }),
    );
  });
});
