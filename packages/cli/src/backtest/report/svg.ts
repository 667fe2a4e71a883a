import { h } from 'preact';
import type { ComponentChild } from 'preact';

/** The drawing area within a chart, in the chart's own units. Small, so that text is readable on a phone. */
export const AREA = { width: 380, height: 250, left: 40, right: 16, top: 16, bottom: 38 } as const;

/** Where a number lies along an axis. */
export type Scale = (value: number) => number;

/** Left to right. */
export function across(from: number, to: number): Scale {
  const width = AREA.width - AREA.left - AREA.right;
  return (value) => round(AREA.left + ((value - from) / (to - from || 1)) * width);
}

/** Bottom to top. */
export function upward(from: number, to: number): Scale {
  const height = AREA.height - AREA.top - AREA.bottom;
  return (value) => round(AREA.height - AREA.bottom - ((value - from) / (to - from || 1)) * height);
}

/** A chart with a name for whoever cannot see it. */
export function chart(name: string, ...children: ComponentChild[]): ComponentChild {
  const viewBox = `0 0 ${AREA.width} ${AREA.height}`;
  return h('svg', { viewBox, role: 'img', 'aria-label': name }, children);
}

/** A vertical axis with thin lines across. */
export function rows(
  y: Scale,
  ticks: readonly number[],
  write: (tick: number) => string,
): ComponentChild[] {
  return ticks.map((tick) =>
    h('g', {}, [
      line([AREA.left, y(tick)], [AREA.width - AREA.right, y(tick)], { stroke: 'var(--line)' }),
      label(write(tick), [AREA.left - 6, y(tick) + 4], { anchor: 'end' }),
    ]),
  );
}

/** The numbers of a horizontal axis, with what they are below. */
export function columns(
  x: Scale,
  ticks: readonly number[],
  write: (tick: number) => string,
  title: string,
): ComponentChild[] {
  const below = AREA.height - AREA.bottom;
  return [
    ...ticks.map((tick) => label(write(tick), [x(tick), below + 16], { anchor: 'middle' })),
    label(title, [(AREA.left + AREA.width - AREA.right) / 2, below + 33], { anchor: 'middle' }),
  ];
}

/** A point in the chart's units. */
export type Point = readonly [x: number, y: number];

/** A line. */
export function line(
  [x1, y1]: Point,
  [x2, y2]: Point,
  {
    stroke = 'var(--grey)',
    width = 1,
    dash,
  }: { stroke?: string; width?: number; dash?: string } = {},
): ComponentChild {
  return h('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash });
}

/** A line through points. */
export function path(points: readonly Point[], stroke: string, width = 2): ComponentChild {
  const d = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return h('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
}

/** A dot; hollow where it is one of the others. */
export function dot([cx, cy]: Point, fill: string, r = 3.5): ComponentChild {
  return h('circle', { cx, cy, r, fill, stroke: 'var(--card)', 'stroke-width': 1.5 });
}

/** A few words beside something. */
export function label(
  text: string,
  [x, y]: Point,
  { anchor = 'start', look }: { anchor?: 'start' | 'middle' | 'end'; look?: string } = {},
): ComponentChild {
  return h('text', { x, y, 'text-anchor': anchor, class: look }, text);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
