import { stretch } from './pseudo.js';

const { documentElement: html } = document;

/** Every text that the page shows, with its element. What only screen readers hear has no room to keep to. */
function* texts(root: Element): Generator<readonly [text: Node, element: Element]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    const element = text.parentElement;
    if (!element || text.textContent?.trim() === '' || !element.checkVisibility()) continue;
    if (element.closest('.amends-unseen') === null) yield [text, element];
  }
}

/** The whole page in a language that nobody speaks: long words, with marks above the letters. */
export function stretchPage(root: Element = document.body): void {
  for (const [text] of [...texts(root)]) text.textContent = stretch(text.textContent ?? '');
}

/** What a text must stay within: what can be pressed, the component around it, whatever cuts off, the page. */
function boundsOf(element: Element): readonly DOMRect[] {
  const around: (Element | null)[] = [
    element.closest('button, .amends-chip, .amends-picker__answer'),
    element.closest('.amends'),
  ];
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (getComputedStyle(each).overflowX !== 'visible') around.push(each);
  }
  return around.flatMap((each) => (each === null ? [] : [each.getBoundingClientRect()]));
}

/** In words, every text that runs out of its place, and whether the page has to be scrolled sideways. */
export function spills(root: Element = document.body): readonly string[] {
  const isWide = html.scrollWidth > html.clientWidth;
  const page = new DOMRect(0, 0, html.clientWidth, 0);
  const range = document.createRange();
  const out = [...texts(root)].flatMap(([text, element]) => {
    range.selectNodeContents(text);
    const bounds = [page, ...boundsOf(element)];
    const runsOut = [...range.getClientRects()].some((line) =>
      bounds.some(({ left, right }) => line.left < left - 1 || line.right > right + 1),
    );
    return runsOut ? [`${element.className || element.localName}: ${text.textContent}`] : [];
  });
  return isWide ? [`the page is ${html.scrollWidth - html.clientWidth} px too wide`, ...out] : out;
}
