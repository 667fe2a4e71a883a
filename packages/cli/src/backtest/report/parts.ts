import { h } from 'preact';
import type { ComponentChild } from 'preact';

/** A card with a heading and one sentence that says what to look for. */
export function card(
  title: string,
  sentence: string,
  ...children: ComponentChild[]
): ComponentChild {
  return h('section', {}, [h('h2', {}, title), h('p', { class: 'lead' }, sentence), children]);
}

/** One large number with what it counts. */
export function figure(number: string, what: string): ComponentChild {
  return h('div', { class: 'figure' }, [h('b', {}, number), h('span', {}, what)]);
}

/** A table that scrolls by itself where it is wider than the page. `chosen` is the row to look at first. */
export function table(
  head: readonly string[],
  rows: readonly (readonly ComponentChild[])[],
  chosen?: number,
): ComponentChild {
  return h('div', { class: 'scroll' }, [
    h('table', {}, [
      h('thead', {}, [
        h(
          'tr',
          {},
          head.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ]),
      h(
        'tbody',
        {},
        rows.map((row, at) =>
          h(
            'tr',
            { class: at === chosen ? 'chosen' : undefined },
            row.map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    ]),
  ]);
}

/** A number with a bar behind it, as long as its part of the largest. */
export function bar(text: string, part: number): ComponentChild {
  const width = `${Math.round(Math.max(0, Math.min(1, part)) * 100)}%`;
  return h('span', { class: 'bar' }, [h('i', { style: { width } }), text]);
}
