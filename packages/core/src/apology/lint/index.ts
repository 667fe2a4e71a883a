/** The copy linter: judges the words of an apology, ours or the merchant's. */
export { LINT_RULES } from './finding.js';
export type { Finding, LintContext, LintLevel, LintRuleId, LintSpan } from './finding.js';
export { LONGEST_TEXT, lint, rulesNotJudged } from './lint.js';
export type { LintOptions } from './lint.js';
export type { LintRule } from './rule.js';
export { lintRules } from './rules.js';
