import { h } from 'preact';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Summary } from '../summary.js';
import { days, inOrder, percent, ruleName, sortName, traitsName, whole } from '../words.js';
import { calibrationChart, reliabilityChart, warningsChart } from './charts.js';
import { bar, card, figure, table } from './parts.js';
import { policyCard } from './policy.js';
import { style } from './style.js';

/** A summary as a page that stands alone: no script, no image, no font, nothing from a network. */
export function pageOf(summary: Summary): string {
  const page = h('html', { lang: 'en' }, [
    h('head', {}, [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      h('title', {}, 'What your past orders say'),
      h('style', {}, style),
    ]),
    h('body', {}, [h('main', {}, contentOf(summary))]),
  ]);
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function contentOf(summary: Summary): ComponentChild[] {
  const { learned, tested, warnings, calibration, reliability, policy } = summary;
  const [first] = warnings;
  const hasTested = tested.orders > 0;
  return [
    h('h1', {}, 'What your past orders say'),
    h('p', { class: 'lead' }, [
      `${whole(tested.orders)} orders, placed from ${day(tested.from)} to ${day(tested.until)}, were lived through again, morning by morning, with what was known that morning and nothing else. The ${whole(learned.orders)} orders before them were there to learn from.`,
    ]),
    h('div', { class: 'figures' }, figuresOf(summary)),
    hasTested && first
      ? card(
          'Warnings',
          'How often a warning was right, against how many days were left when it came. Higher is fewer false alarms; further right is more time to write to the customer.',
          warningsChart(warnings),
          warningsTable(summary),
          h(
            'p',
            { class: 'note' },
            '“Right” means that the promise was then missed. A countdown warns of every order that is not there a number of days before the end of the promise.',
          ),
        )
      : null,
    hasTested
      ? h('div', { class: 'pair' }, [
          card(
            'A day with a chance',
            'Of the orders for which a day was given, the share that came by it. On the line is honest, above it is cautious.',
            calibrationChart(calibration),
            table(
              ['chance', 'given', 'came', 'days'],
              calibration
                .filter(({ answered }) => answered > 0)
                .map((each) => [
                  `${percent(each.chance)}, when ${each.moment === 'placed' ? 'ordered' : 'handed over'}`,
                  whole(each.answered),
                  percent(each.came),
                  each.meanDays?.toFixed(1) ?? '–',
                ]),
            ),
          ),
          card(
            'Does a chance mean what it says?',
            'All mornings on which the forecast gave about the same chance of being in time, and how many of those orders then were.',
            reliabilityChart(reliability),
            table(
              ['chance', 'mornings', 'in time'],
              reliability
                .filter(({ mornings }) => mornings > 0)
                .map((each) => [
                  `${percent(each.from)} to ${percent(each.to)}`,
                  whole(each.mornings),
                  percent(each.kept),
                ]),
            ),
          ),
        ])
      : null,
    windowsCard(summary),
    keptCard(summary),
    policy === null ? null : policyCard(policy),
    leftOutCard(summary),
    h('footer', {}, [
      `Made by amends backtest from what was known on ${day(summary.asOf)}. A forecast says what past orders did, not what the next one will do.`,
    ]),
  ];
}

function figuresOf({ tested, warnings, windows }: Summary): ComponentChild[] {
  const [forecast] = warnings;
  const [window] = windows;
  return [
    figure(
      percent(tested.orders === 0 ? null : 1 - tested.missed / tested.orders),
      tested.neverCame === 0
        ? `of promises kept; ${whole(tested.missed)} missed`
        : `of promises kept; ${whole(tested.missed)} missed, of which ${whole(tested.neverCame)} never came`,
    ),
    ...(forecast
      ? [
          figure(
            percent(forecast.twoDaysBefore),
            'of missed promises foretold with two days or more to go',
          ),
          figure(percent(forecast.precision), 'of those warnings were right'),
        ]
      : []),
    ...(window
      ? [
          figure(
            window.days === null ? '–' : `${whole(window.days)} days`,
            `is the window to promise: kept ${percent(window.kept)} of the time later on`,
          ),
        ]
      : []),
  ];
}

function warningsTable({ warnings }: Summary): ComponentChild {
  const rows = inOrder(warnings);
  return table(
    ['rule', 'precision', 'days left', 'recall', '2 days before', 'warned', 'right'],
    rows.map((each) => [
      ruleName(each),
      percent(each.precision),
      days(each.leadDays.median),
      percent(each.recall),
      percent(each.twoDaysBefore),
      whole(each.warned),
      whole(each.right),
    ]),
    rows.findIndex((each) => each === warnings[0]),
  );
}

function windowsCard({ windows }: Summary): ComponentChild {
  if (windows.length === 0) return null;
  return card(
    'Windows to promise',
    'The shortest window, in days from the order, that would have been kept 95 times in 100 before the test, and how often it would have been kept since.',
    table(
      ['orders', 'learned from', 'days', 'kept since', 'promised then', 'kept then'],
      windows.map((each) => [
        traitsName(each.traits),
        whole(each.orders),
        days(each.days),
        percent(each.kept),
        each.promisedDays?.toFixed(1) ?? '–',
        percent(each.keptAsPromised),
      ]),
    ),
  );
}

function keptCard({ kept }: Summary): ComponentChild {
  const rows = kept.filter(({ by, share }) => by !== 'all' && share !== null);
  if (rows.length === 0) return null;
  const missed = ({ share }: Summary['kept'][number]) => 1 - (share ?? 1);
  const most = Math.max(...rows.map(missed));
  return card(
    'Promises kept',
    'Over all orders that were read, by kind, carrier, lane and the weekday on which they were placed.',
    table(
      ['', 'kept', 'missed', 'share missed', 'days late (median)'],
      rows.map((each) => [
        sortName(each),
        whole(each.kept),
        whole(each.broken),
        bar(percent(missed(each)), most === 0 ? 0 : missed(each) / most),
        days(each.lateDays.median),
      ]),
    ),
  );
}

function leftOutCard({ input, orders }: Summary): ComponentChild {
  const why: Readonly<Record<string, number>> = {
    'lines that could not be read': input.refused,
    'cancelled, nobody says when': input.leftOut.cancelled,
    'arrived, nobody says when': input.leftOut['arrived-without-date'],
    'never placed': input.leftOut['never-placed'],
    'an order a second time': input.leftOut.repeated,
    'nothing was promised': orders.leftOut['no-promise'],
    'still open when the data ends': orders.leftOut.open,
    'called off by the customer': orders.leftOut.void,
  };
  const rows = Object.entries(why).filter(([, count]) => count > 0);
  return card(
    'What is not in the figures',
    `Of ${whole(input.rows)} rows.`,
    rows.length === 0
      ? h('p', {}, 'Nothing was left out.')
      : table(
          ['', 'rows'],
          rows.map(([name, count]) => [name, whole(count)]),
        ),
  );
}

function day(instant: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(instant));
}
