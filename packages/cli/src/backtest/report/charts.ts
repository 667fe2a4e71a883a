import type { CalibrationResult, ReliabilityResult, WarningResult } from '@amends/core/insight';
import { h } from 'preact';
import type { ComponentChild } from 'preact';
import { percent, whole } from '../words.js';
import { AREA, across, chart, columns, dot, label, line, path, rows, upward } from './svg.js';
import type { Point } from './svg.js';

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** How early a warning comes against how often it is right: forecast, countdown and the fixed rules. */
export function warningsChart(warnings: readonly WarningResult[]): ComponentChild {
  const most = Math.max(8, ...warnings.map(({ leadDays }) => leadDays.median ?? 0)) + 1;
  const step = Math.max(1, Math.ceil(most / 6));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const x = across(0, most);
  const y = upward(0, 1);
  const pointOf = ({ leadDays, precision }: WarningResult): Point | null =>
    leadDays.median === null || precision === null ? null : [x(leadDays.median), y(precision)];
  const of = (rule: WarningResult['rule']) => warnings.filter((each) => each.rule === rule);
  const points = (rule: WarningResult['rule']) =>
    of(rule)
      .flatMap((each) => {
        const point = pointOf(each);
        return point === null ? [] : [{ each, point }];
      })
      .sort((one, other) => one.point[0] - other.point[0] || one.point[1] - other.point[1]);
  const forecast = points('forecast');
  const countdown = points('countdown');
  const chosen = forecast.find(({ each }) => each === warnings[0]);
  const stall = points('stall')[0];
  const isLow = (stall?.each.precision ?? 0) < 0.25;
  return chart(
    'Precision of warnings against the days that are left when they come. The forecast lies above the countdown where it is better.',
    rows(y, SHARES, percent),
    columns(x, ticks, whole, 'days left when the warning comes (median)'),
    path(
      countdown.map(({ point }) => point),
      'var(--grey)',
      1.5,
    ),
    countdown.map(({ point }) => dot(point, 'var(--grey)', 3)),
    path(
      forecast.map(({ point }) => point),
      'var(--accent)',
      2.5,
    ),
    forecast.map(({ point }) => dot(point, 'var(--accent)')),
    chosen && [
      h('circle', {
        cx: chosen.point[0],
        cy: chosen.point[1],
        r: 7,
        fill: 'none',
        stroke: 'var(--accent)',
        'stroke-width': 1.5,
      }),
      label('forecast', [chosen.point[0] + 12, chosen.point[1] - 8], { look: 'strong' }),
    ],
    countdown[0] && label('countdown', [countdown[0].point[0] + 9, countdown[0].point[1] - 5]),
    stall && [
      dot(stall.point, 'var(--amber)', 4.5),
      // Below the curves, where nothing else is; or above it where it lies at the bottom.
      label('no news', [stall.point[0], stall.point[1] + (isLow ? -10 : 18)], {
        anchor: 'middle',
        look: 'warm',
      }),
    ],
  );
}

/** The chance that was given against the share that came: on the line is honest, above it is cautious. */
export function calibrationChart(results: readonly CalibrationResult[]): ComponentChild {
  const from = 0.4;
  const x = across(from, 1);
  const y = upward(from, 1);
  const ticks = [0.4, 0.6, 0.8, 1];
  const series = (moment: CalibrationResult['moment']): Point[] =>
    results.flatMap((each): Point[] =>
      each.moment === moment && each.came !== null && each.answered >= 20
        ? [[x(each.chance), y(Math.max(from, each.came))]]
        : [],
    );
  const placed = series('placed');
  const shipped = series('shipped');
  return chart(
    'Of the orders for which a day was given with a chance, the share that came by that day.',
    rows(y, ticks, percent),
    columns(x, ticks, percent, 'chance that was given'),
    line([x(from), y(from)], [x(1), y(1)], { dash: '3 4' }),
    path(shipped, 'var(--amber)', 1.5),
    shipped.map((point) => dot(point, 'var(--amber)', 3)),
    path(placed, 'var(--accent)', 2.5),
    placed.map((point) => dot(point, 'var(--accent)')),
    legend([
      placed.length > 0 && ['asked when ordered', 'var(--accent)'],
      shipped.length > 0 && ['asked when handed over', 'var(--amber)'],
    ]),
  );
}

/** On mornings with about the same chance, how many orders then came in time. */
export function reliabilityChart(results: readonly ReliabilityResult[]): ComponentChild {
  const x = across(0, 1);
  const y = upward(0, 1);
  const bars = results.filter(({ mornings }) => mornings > 0);
  return chart(
    'By the chance of being in time that the forecast gave, the share of orders that then were.',
    rows(y, SHARES, percent),
    columns(x, SHARES, percent, 'chance of being in time, by the forecast'),
    bars.map(({ from, to, kept }) =>
      h('rect', {
        x: x(from) + 2,
        y: y(kept ?? 0),
        width: x(to) - x(from) - 4,
        height: y(0) - y(kept ?? 0),
        rx: 2,
        fill: 'var(--soft)',
      }),
    ),
    line([x(0), y(0)], [x(1), y(1)], { dash: '3 4' }),
    bars.map(({ meanChance, kept }) => dot([x(meanChance ?? 0), y(kept ?? 0)], 'var(--accent)')),
  );
}

/** What each series is, in the lower right corner, where such charts are empty. */
function legend(entries: readonly (readonly [string, string] | false)[]): ComponentChild[] {
  const shown = entries.filter((each) => each !== false);
  return shown.map(([text, colour], at) => {
    const y = AREA.height - AREA.bottom - 10 - (shown.length - 1 - at) * 16;
    return h('g', {}, [
      dot([AREA.width - AREA.right - 132, y - 4], colour),
      label(text, [AREA.width - AREA.right - 122, y], { look: 'name' }),
    ]);
  });
}
