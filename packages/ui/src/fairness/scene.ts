/**
 * Selectors of what a choice is made of. Those of the components of this package when left out; name
 * yours for markup of your own.
 */
export interface FairnessParts {
  /** What holds one choice: a form, most often. The root itself where nothing matches. */
  readonly scope: string;
  /** The statutory exit: cancel, and all money back. */
  readonly exit: string;
  /** What stands beside the exit as its equal: keep the order, wait for the new date. */
  readonly keep: string;
  /** The make-goods. */
  readonly goodwill: string;
  /** Every other answer: something else; nothing, thank you. */
  readonly others: string;
  /** "If you do nothing…" */
  readonly silence: string;
}

/** The parts as the components of this package mark them. */
export const ownParts: FairnessParts = {
  scope: '[data-scope="make-good-picker"], [data-scope="consent-prompt"]',
  exit: '[data-part="exit"], [data-part="cancel"]',
  keep: '[data-part="keep"], [data-part="wait"]',
  goodwill: '[data-part="option"]',
  others: '[data-part="ask"], [data-part="decline"]',
  silence: '[data-part="silence"]',
};

/** One choice on the page. */
export interface Scene {
  readonly scope: Element;
  readonly exit: HTMLElement | null;
  readonly keeps: readonly HTMLElement[];
  readonly goodwill: readonly HTMLElement[];
  readonly others: readonly HTMLElement[];
  readonly silence: HTMLElement | null;
  /** All answers. */
  readonly answers: readonly HTMLElement[];
  /** Whether any of them can be given. */
  readonly isOpen: boolean;
}

/** The choices on the page, in the order in which they are read. */
export function scenesIn(root: Element, parts: FairnessParts): readonly Scene[] {
  const inside = all(root, parts.scope);
  const scopes = root.matches(parts.scope) ? [root, ...inside] : inside;
  return (scopes.length === 0 ? [root] : scopes)
    .filter((scope) => !isBehindDialog(scope))
    .map((scope) => sceneOf(scope, parts))
    .filter(({ answers }) => answers.length > 0);
}

/** What an open dialog holds back waits until it is closed. */
function isBehindDialog(scope: Element): boolean {
  const dialog = document.querySelector('dialog:modal, [role="dialog"], [role="alertdialog"]');
  if (dialog === null || dialog.contains(scope) || scope.contains(dialog)) return false;
  return scope.closest('[aria-hidden="true"], [inert]') !== null || dialog.matches(':modal');
}

function sceneOf(scope: Element, parts: FairnessParts): Scene {
  const exit = all(scope, parts.exit)[0] ?? null;
  const [keeps, goodwill, others] = [parts.keep, parts.goodwill, parts.others].map((selector) =>
    all(scope, selector),
  ) as [HTMLElement[], HTMLElement[], HTMLElement[]];
  const answers = [...(exit ? [exit] : []), ...keeps, ...goodwill, ...others];
  const silence = all(scope, parts.silence)[0] ?? null;
  const isOpen = answers.some((each) => controlOf(each)?.matches(':enabled, a[href]') ?? false);
  return { scope, exit, keeps, goodwill, others, silence, answers, isOpen };
}

const CONTROLS =
  'button, a[href], input:not([type="hidden"]), select, summary, [role="button"], [role="radio"]';

/** What is pressed to give an answer: a button, a link, or the label around a radio button. */
export function targetOf(answer: HTMLElement): HTMLElement {
  if (answer.matches(`label, ${CONTROLS}`)) return answer;
  return answer.querySelector<HTMLElement>(`label:has(input), ${CONTROLS}`) ?? answer;
}

/** What takes the focus for an answer; `null` where nothing can. */
export function controlOf(answer: HTMLElement): HTMLElement | null {
  if (answer.matches(CONTROLS)) return answer;
  const { control } = answer as Partial<HTMLLabelElement>;
  return control ?? answer.querySelector<HTMLElement>(CONTROLS);
}

function all(root: Element, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}
