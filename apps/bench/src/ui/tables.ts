import { contenders, names } from './jobs.ts';
import type { Contender } from './jobs.ts';
import type { Press } from './measure.ts';
import { presses } from './measure.ts';

/** Figures by who they are of. */
export type Figures<Figure> = ReadonlyMap<Contender, readonly Figure[]>;

const median = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, ['---', ...head.slice(1).map(() => '---:')], ...rows].map(
    (row) => `| ${row.join(' | ')} |`,
  );

/** How a figure stands to ours. */
const against = (figure: number, own: number): string =>
  Number.isNaN(figure)
    ? ''
    : `${figure.toFixed(2)} ms (${figure === own ? '1×' : `${(figure / own).toFixed(2)}×`})`;

/** Who moves the page, and by how much: the worst of the visits. */
export function shiftTable(atOnce: Figures<number>, late: Figures<number>): string[] {
  const worst = (figures: Figures<number>, name: Contender): string =>
    figures.has(name) ? Math.max(...(figures.get(name) ?? [])).toFixed(3) : '';
  return table(
    ['cumulative layout shift', 'with the page', 'late'],
    [...late.keys()].map((name) => [contenders[name], worst(atOnce, name), worst(late, name)]),
  );
}

/** What one rendering costs, by job. */
export function costTable(columns: readonly (readonly [string, Figures<number>])[]): string[] {
  const rows = names.filter((name) => columns.some(([, figures]) => figures.has(name)));
  return table(
    ['median', ...columns.map(([head]) => head)],
    rows.map((name) => [
      contenders[name],
      ...columns.map(([, figures]) =>
        against(median(figures.get(name) ?? []), median(figures.get('amends') ?? [])),
      ),
    ]),
  );
}

/** The slowest press of a walk, median over the walks: what the budget of 50 ms is about. */
export const slowest = (walks: readonly (readonly Press[])[]): number =>
  Math.max(...presses.map((_press, at) => median(walks.map((walk) => walk[at]?.paint ?? 0))));

/** From each press to the next paint, and until what it leads to is there. */
export function pressTable(walks: Figures<readonly Press[]>): string[] {
  const cell = (name: Contender, at: number): string => {
    const of = (what: keyof Press) =>
      median((walks.get(name) ?? []).map((walk) => walk[at]?.[what] ?? 0));
    const paint = of('paint') === 0 ? 'under 16' : of('paint').toFixed(0);
    return presses[at]?.leadsTo ? `${paint} (${of('there').toFixed(0)})` : paint;
  };
  const own = slowest(walks.get('amends') ?? []);
  return table(
    [
      'press to next paint, ms (until it is there)',
      ...presses.map(({ what }) => what),
      'the slowest',
    ],
    [...walks].map(([name, each]) => [
      contenders[name],
      ...presses.map((_press, at) => cell(name, at)),
      name === 'amends' ? '1×' : `${(Math.max(slowest(each), 16) / Math.max(own, 16)).toFixed(2)}×`,
    ]),
  );
}
