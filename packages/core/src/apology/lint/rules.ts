import type { LintRuleId } from './finding.js';
import { LINT_RULES } from './finding.js';
import type { LintRule } from './rule.js';
import { asksForgiveness } from './rules/asks-forgiveness.js';
import { blameShift } from './rules/blame-shift.js';
import { butAfterSorry } from './rules/but-after-sorry.js';
import { companyFeelings } from './rules/company-feelings.js';
import { conditionalApology } from './rules/conditional-apology.js';
import { emptyPromise } from './rules/empty-promise.js';
import { falseRefund } from './rules/false-refund.js';
import { jargon } from './rules/jargon.js';
import { longExcuse } from './rules/long-excuse.js';
import { minimising } from './rules/minimising.js';
import { misplacedLightness } from './rules/misplaced-lightness.js';
import { noApology } from './rules/no-apology.js';
import { noNextStep } from './rules/no-next-step.js';
import { noRepair } from './rules/no-repair.js';
import { nothingSpecific } from './rules/nothing-specific.js';
import { passiveResponsibility } from './rules/passive-responsibility.js';
import { repeatedApology } from './rules/repeated-apology.js';
import { selfCentred } from './rules/self-centred.js';
import { shamingChoice } from './rules/shaming-choice.js';
import { tooLong } from './rules/too-long.js';
import { unsigned } from './rules/unsigned.js';
import { upsell } from './rules/upsell.js';

const byId: Readonly<Record<LintRuleId, LintRule>> = {
  'conditional-apology': conditionalApology,
  'passive-responsibility': passiveResponsibility,
  'blame-shift': blameShift,
  'long-excuse': longExcuse,
  'too-long': tooLong,
  'nothing-specific': nothingSpecific,
  'no-repair': noRepair,
  'no-next-step': noNextStep,
  'but-after-sorry': butAfterSorry,
  minimising,
  'company-feelings': companyFeelings,
  'self-centred': selfCentred,
  'asks-forgiveness': asksForgiveness,
  'empty-promise': emptyPromise,
  unsigned,
  jargon,
  'misplaced-lightness': misplacedLightness,
  upsell,
  'shaming-choice': shamingChoice,
  'false-refund': falseRefund,
  'no-apology': noApology,
  'repeated-apology': repeatedApology,
};

/** The rule table: what each rule looks for, why, on what ground, and the better shape. */
export const lintRules: readonly LintRule[] = LINT_RULES.map((id) => byId[id]);
