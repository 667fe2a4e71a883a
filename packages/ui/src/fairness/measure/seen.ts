import { controlOf, targetOf } from '../scene.js';
import { textsIn } from './look.js';

/** Why an answer cannot be seen or pressed, in a few words; `null` where it can. */
export function unseen(answer: HTMLElement): string | null {
  const target = targetOf(answer);
  const visible = target.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!visible) return 'is not rendered';
  const box = target.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return 'has no size';
  const control = controlOf(answer);
  if (control?.matches(':disabled') ?? false) return 'is disabled';
  if (target.closest('[inert], [aria-hidden="true"]')) return 'is kept from assistive technology';
  if (getComputedStyle(target).pointerEvents === 'none') return 'takes no press';
  return cutBy(target, box) ?? coveredBy(target, box);
}

/** The same of a text that is only read. */
export function unread(text: HTMLElement): string | null {
  if (text.textContent.trim() === '') return 'is empty';
  if (!text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return 'is not rendered';
  const box = text.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return 'has no size';
  return cutBy(text, box);
}

function cutBy(target: HTMLElement, box: DOMRect): string | null {
  const { scrollWidth } = document.documentElement;
  const [right, bottom] = [box.right + window.scrollX, box.bottom + window.scrollY];
  if (right <= 0 || bottom <= 0 || box.left + window.scrollX >= Math.max(scrollWidth, innerWidth))
    return 'lies outside of the page';
  for (let each: HTMLElement | null = target; each !== null; each = each.parentElement) {
    const { clipPath, overflowX, overflowY } = getComputedStyle(each);
    if (clipPath !== 'none') return 'is clipped';
    if (each === document.body || each === document.documentElement) break;
    if (each === target) continue;
    const frame = each.getBoundingClientRect();
    const wide = Math.min(box.right, frame.right) - Math.max(box.left, frame.left);
    const high = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (cuts(overflowX) && wide < box.width * 0.95) return 'is cut off at the side';
    if (cuts(overflowY) && high < box.height * 0.95) return 'is cut off below';
  }
  const cut = textsIn(target).some(({ element }) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const isHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    return isWide || isHigh;
  });
  return cut ? 'has words that are cut off' : null;
}

/** What scrolls under a bar of its own form is covered for a moment only. */
function coveredBy(target: HTMLElement, box: DOMRect): string | null {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  if (top === null || target.contains(top)) return null;
  const form = target.closest('form, [role="dialog"]');
  if (
    form?.contains(top) &&
    !top.contains(target) &&
    getComputedStyle(stuck(top, form)).position === 'sticky'
  )
    return null;
  const isScrolledAway = [...ancestorsOf(target)].some((each) => {
    const frame = each.getBoundingClientRect();
    return (
      /auto|scroll/u.test(getComputedStyle(each).overflowY) && (y < frame.top || y > frame.bottom)
    );
  });
  return isScrolledAway ? null : 'is covered by something else';
}

/** The nearest around `element` that sticks; the element itself where none does. */
function stuck(element: Element, within: Element): Element {
  for (const each of [element, ...ancestorsOf(element)]) {
    if (each === within) break;
    if (getComputedStyle(each).position === 'sticky') return each;
  }
  return element;
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let each = element.parentElement; each !== null; each = each.parentElement) yield each;
}
