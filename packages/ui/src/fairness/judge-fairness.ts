import type { FairnessFinding } from './finding.js';
import { FAIRNESS_RULES, found } from './finding.js';
import { judgeLabels, judgeMarks, judgeSilence } from './rules/choice.js';
import { judgeCountdown } from './rules/countdown.js';
import type { RealEnd } from './rules/countdown.js';
import { judgeExitLook } from './rules/exit-look.js';
import { judgeExitPlace } from './rules/exit-place.js';
import type { FairnessSteps } from './rules/exit-place.js';
import type { FairnessParts } from './scene.js';
import { ownParts, scenesIn } from './scene.js';

/** What a page is judged with. Plain JSON, so that it gets into any browser. */
export interface FairnessOptions extends RealEnd {
  /** Selectors of your own markup, any of them; the components of this package are known. */
  readonly parts?: Partial<FairnessParts> | undefined;
  /**
   * Whether the customer has a way out here by law or by policy. `true`: its absence is a finding. The
   * view knows: `view.offer?.exit != null || view.consent != null`.
   */
  readonly exitOwed?: boolean | undefined;
  /** Whether nobody has touched the page; `false` where a test has marked an answer. `true` when absent. */
  readonly untouched?: boolean | undefined;
  /** Steps that a test counted, where a way leads over more than this page. */
  readonly steps?: FairnessSteps | undefined;
  /** BCP 47 tag of the labels; the page's `lang` when absent. Shaming is judged in English only. */
  readonly locale?: string | undefined;
}

/**
 * Judges every choice on a rendered page: the statutory exit against goodwill, in computed size, text
 * and contrast, in order and in steps; that nothing is marked, shamed, hurried or left unsaid. Reads
 * what the browser paints, under the theme, the scheme and the width at hand; changes nothing.
 *
 * Colours over pictures are not read (`unmeasured`), nor is what a press would bring. A clock that ticks
 * without saying so is what `watchCountdown` looks for.
 *
 * @param root where to look: the body, so that a dialog at its end is in it.
 * @param options what is known about the choice.
 * @returns findings in the order of {@link FAIRNESS_RULES}; none is an empty list. A page without any
 *   choice is a finding too: it has shown nothing.
 */
export function judgeFairness(
  root: Element = document.body,
  options: FairnessOptions = {},
): FairnessFinding[] {
  const { parts, exitOwed = false, untouched = true, steps = {}, locale } = options;
  const scenes = scenesIn(root, { ...ownParts, ...parts });
  if (scenes.length === 0)
    return [
      exitOwed
        ? found('exit-missing', root, 'The customer has a way out, and no choice is on the page.')
        : found('nothing-judged', root, 'No choice was found on the page.'),
    ];
  const open = scenes.filter(({ isOpen }) => isOpen);
  const findings = [
    ...(exitOwed && !scenes.some(({ exit }) => exit !== null)
      ? [
          found(
            'exit-missing',
            scenes[0]?.scope ?? root,
            'The customer has a way out, and it is not here.',
          ),
        ]
      : []),
    ...open.flatMap((scene) => [
      ...judgeExitLook(scene),
      ...judgeExitPlace(scene, steps),
      ...(untouched ? judgeMarks(scene) : []),
      ...judgeLabels(scene, locale),
      ...judgeSilence(scene),
    ]),
    // A clock hurries from anywhere: above the form, in a banner, in the corner of the dialog.
    ...judgeCountdown(root, options),
  ];
  return findings.sort(
    (one, other) => FAIRNESS_RULES.indexOf(one.rule) - FAIRNESS_RULES.indexOf(other.rule),
  );
}
