import { controlOf, targetOf } from '../scene.js';

/** How long the way to an answer is, as far as it can be read off the page. */
export interface Way {
  readonly presses: number;
  readonly fields: number;
  /** It leads on to a page that nothing here can see. */
  readonly leaves: boolean;
}

const PICKS = 'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"]';

/** Counts what has to be pressed and filled in before this answer is given. */
export function wayTo(answer: HTMLElement): Way {
  const target = targetOf(answer);
  const control = controlOf(answer);
  let folded = 0;
  for (let each = answer.parentElement; each !== null; each = each.parentElement)
    if (each instanceof HTMLDetailsElement && !each.open) folded += 1;
  const isPicked = control?.matches(PICKS) ?? false;
  const form = control?.closest('form') ?? null;
  const href = target.getAttribute('href');
  return {
    presses: folded + (isPicked ? 2 : 1),
    fields: form === null ? 0 : asked(form, control).length,
    leaves: href !== null && !href.startsWith('#'),
  };
}

/** Required and still empty: each counts once, a group of radio buttons as one. */
function asked(form: HTMLFormElement, own: HTMLElement | null): string[] {
  const names = new Set<string>();
  const ownName = own?.getAttribute('name') ?? null;
  const required = form.querySelectorAll<HTMLInputElement>(
    'input:required, select:required, textarea:required',
  );
  for (const [at, each] of [...required].entries()) {
    if (each.disabled || !each.checkVisibility() || each.validity.valid) continue;
    if (each === own || (each.type === 'radio' && each.name === ownName)) continue;
    names.add(each.type === 'radio' ? each.name : `${each.name}#${at}`);
  }
  return [...names];
}

const TABBABLE =
  'a[href], button:enabled, input:enabled:not([type="hidden"]), select:enabled, textarea:enabled, summary, [tabindex]';

/** Why the keyboard does not get to an answer; `null` where it does. */
export function unreachable(answer: HTMLElement): string | null {
  const control = controlOf(answer);
  if (control === null) return 'nothing in it takes the focus';
  if (control.tabIndex < 0) return 'it is taken out of the order of the Tab key';
  if (!control.checkVisibility({ visibilityProperty: true })) return 'its control is not rendered';
  return control.closest('[inert]') === null ? null : 'it is inert';
}

/** At which stop of the Tab key an answer comes; -1 where it never does. */
export function tabStop(answer: HTMLElement): number {
  const control = controlOf(answer);
  const stops = [...document.querySelectorAll<HTMLElement>(TABBABLE)]
    .filter(({ tabIndex }) => tabIndex >= 0)
    .map((element, at) => ({
      element,
      rank: element.tabIndex === 0 ? Infinity : element.tabIndex,
      at,
    }))
    .sort((one, other) => (one.rank === other.rank ? one.at - other.at : one.rank - other.rank));
  return stops.findIndex(({ element }) => element === control);
}
