/** Every rule of the fairness kit, in the order in which its findings are listed. Ids are stable. */
export const FAIRNESS_RULES = [
  'nothing-judged',
  'exit-missing',
  'exit-hidden',
  'exit-unreachable',
  'exit-smaller',
  'exit-smaller-text',
  'exit-dimmer',
  'exit-plainer',
  'exit-after-goodwill',
  'exit-more-steps',
  'preselected',
  'shaming-label',
  'false-countdown',
  'silence-unsaid',
  'unmeasured',
] as const;
/** One of {@link FAIRNESS_RULES}. */
export type FairnessRuleId = (typeof FAIRNESS_RULES)[number];

/** What a finding measured: pixels, ratios, counts, each under its name. */
export type Measured = Readonly<Record<string, number | string>>;

/** One thing on the page that is not fair to the customer. Plain JSON, so that it leaves a browser whole. */
export interface FairnessFinding {
  readonly rule: FairnessRuleId;
  /** An `error` bends the choice; a `warning` could not be judged. */
  readonly level: 'error' | 'warning';
  /** What is wrong, with the figures, in a sentence. */
  readonly what: string;
  /** Which element: a short selector, for the eye. */
  readonly where: string;
  readonly measured: Measured;
  /** How to mend it. */
  readonly mend: string;
  /** What the rule rests on. */
  readonly source: string;
}

/** What a rule says of itself; what it saw comes with each finding. */
export interface FairnessRule {
  readonly level: FairnessFinding['level'];
  readonly mend: string;
  readonly source: string;
}

// Each was looked up in stored copies, November 2026. The FTC's report is its staff's guidance and no rule; what
// is named is a variant of its Appendix A: https://www.ftc.gov/reports/bringing-dark-patterns-light
const ftc = (variant: string) =>
  `FTC staff report "Bringing Dark Patterns to Light" (2022), App. A: ${variant}`;
const HIERARCHY = ftc('false hierarchy');
// https://www.law.cornell.edu/regulations/california/11-CCR-7004: written for choices about one's own data.
const SYMMETRY =
  'Cal. Code Regs. tit. 11, § 7004(a)(2) (no longer or more difficult a path), by analogy';
const OURS =
  'Amends, invariant 9: the exit is never smaller, dimmer, below or further than goodwill';

/** The rule table: how each is mended, and what it rests on. */
export const fairnessRules: Readonly<Record<FairnessRuleId, FairnessRule>> = {
  'nothing-judged': {
    level: 'warning',
    mend: 'Open the dialog first, or name your own markup with `parts`.',
    source: 'A test that looked at nothing has shown nothing.',
  },
  'exit-missing': {
    level: 'error',
    mend: 'Render the way out wherever the view brings one.',
    source: `16 CFR 435.2; EU Directive 2011/83/EU, Arts 11a and 18; ${OURS}.`,
  },
  'exit-hidden': {
    level: 'error',
    mend: 'Let all of it be seen, uncovered and uncut, and pressed where it is seen.',
    source: `${ftc('hidden information')}; EU Directive 2011/83/EU, Art. 11a (prominent, and there throughout).`,
  },
  'exit-unreachable': {
    level: 'error',
    mend: 'Use a native button, link or radio button, visible and without tabindex="-1".',
    source: 'WCAG 2.2, success criterion 2.1.1 (keyboard).',
  },
  'exit-smaller': {
    level: 'error',
    mend: 'Give the way out the same box as what stands beside it.',
    source: `${OURS}. ${HIERARCHY}. WCAG 2.2, success criterion 2.5.8 (target size).`,
  },
  'exit-smaller-text': {
    level: 'error',
    mend: 'Set its words in the same size and weight as the others.',
    source: `${OURS}. ${HIERARCHY}.`,
  },
  'exit-dimmer': {
    level: 'error',
    mend: 'Give its words the colour of the others; at least 4.5 : 1 on what they stand on.',
    source: `${OURS}. ${HIERARCHY}. WCAG 2.2, success criterion 1.4.3 (contrast).`,
  },
  'exit-plainer': {
    level: 'error',
    mend: 'Give its box the same fill and edge: no filled button beside a bare link.',
    source: `${OURS}. ${HIERARCHY}.`,
  },
  'exit-after-goodwill': {
    level: 'error',
    mend: 'Put it above or before every goodwill: in the markup, on the screen, and for the Tab key.',
    source: `${OURS}. WCAG 2.2, success criteria 1.3.2 and 2.4.3 (order).`,
  },
  'exit-more-steps': {
    level: 'error',
    mend: 'Ask for as few presses and fields as the shortest other way.',
    source: `${SYMMETRY}. ${ftc('roadblocks to cancellation')}. ${OURS}.`,
  },
  preselected: {
    level: 'error',
    mend: 'Mark nothing before the customer does.',
    source: `${ftc('preselection')}; EU Directive 2011/83/EU, Art. 22 (no ticked boxes for what costs extra), by analogy.`,
  },
  'shaming-label': {
    level: 'error',
    mend: 'Say what is taken, in neutral words, the same for every choice.',
    source: `${ftc('confirm shaming')}.`,
  },
  'false-countdown': {
    level: 'error',
    mend: 'Say the day on which the offer ends, in words; show no clock that is not that instant.',
    source: `EU Directive 2005/29/EC, Annex I no. 7 (a time that is falsely said to be short); ${ftc('baseless countdown timer')}.`,
  },
  'silence-unsaid': {
    level: 'error',
    mend: 'Print the view’s `ifYouDoNothing` where the choice is made, to be read as easily as the rest.',
    source:
      'Amends, design §4: what happens on silence is printed in words. 16 CFR 435.2(b): a notice of delay says what silence brings.',
  },
  unmeasured: {
    level: 'warning',
    mend: 'Look at it yourself, or put a plain background under the words.',
    source: 'What lies under these words is a picture, whose colours nothing here can read.',
  },
};

/** A finding of a rule. */
export function found(
  rule: FairnessRuleId,
  where: Element | null,
  what: string,
  measured: Measured = {},
): FairnessFinding {
  const { level, mend, source } = fairnessRules[rule];
  return { rule, level, what, where: where === null ? '' : nameOf(where), measured, mend, source };
}

/** A short selector of an element, with the scope it stands in. */
function nameOf(element: Element): string {
  const own = (each: Element) => {
    const { scope, part } = (each as HTMLElement).dataset;
    const mark = scope ? `[data-scope="${scope}"]` : part ? `[data-part="${part}"]` : '';
    const id = each.id && !/[:«»]|^_r/u.test(each.id) ? `#${each.id}` : '';
    const [first] = each.classList;
    return each.localName + (id || mark || (first ? `.${first}` : ''));
  };
  const scope = element.parentElement?.closest('[data-scope]') ?? null;
  return scope === null ? own(element) : `${own(scope)} ${own(element)}`;
}
