import * as core from '@amends/core';
import type { CaseView } from '@amends/core';
import { CaseViewSchema, checkAs } from '@amends/core/schema';
import { briefSituations } from '@amends/core/testing';
import type { OrderSituation } from '@amends/core/testing';
import * as ui from '@amends/ui';
import { transformSync } from 'esbuild';
import { compileFunction } from 'node:vm';
import * as jsxRuntime from 'react/jsx-runtime';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { seenIn, sessionOf } from '../engine/session.js';
import { labParts } from '../lab-parts.js';
import { firstState } from '../state/lab-state.js';
import { jsxOf, orderJsxOf, trimmed } from './jsx-of.js';

/** Every fifth moment of every situation: enough to meet each state of each component. */
const views = briefSituations
  .filter((each): each is OrderSituation => each.kind === 'order')
  .flatMap((situation) => {
    const session = sessionOf(situation, { ...firstState, situation: situation.number });
    return session.timeline.moments
      .filter((_each, index) => index % 5 === situation.number % 5)
      .map(({ at }) => seenIn(session, { ...firstState, at }).view);
  })
  .filter((view): view is CaseView => view !== null);

/** What is copied, run as a file of its own. */
function run(source: string): ComponentType {
  const { code } = transformSync(source, {
    loader: 'tsx',
    jsx: 'automatic',
    format: 'cjs',
    target: 'es2022',
  });
  const module = { exports: {} as { default?: ComponentType } };
  const load = (name: string): unknown => {
    if (name.endsWith('.css')) return {};
    if (name === 'react/jsx-runtime') return jsxRuntime;
    if (name === '@amends/core') return core;
    if (/^@amends\/ui(\/[a-z-]+)?$/u.test(name)) return ui;
    throw new Error(`What is copied imports ${name}, which is not there.`);
  };
  const file = compileFunction(code, ['require', 'module', 'exports']) as (
    ...of: unknown[]
  ) => void;
  file(load, module, module.exports);
  if (module.exports.default === undefined) throw new Error('What is copied exports no component.');
  return module.exports.default;
}

describe.each(labParts.map((part) => [part.name, part] as const))('%s', (_name, part) => {
  test('is copied with all that it reads: it renders what the lab shows', () => {
    for (const view of views.filter((each) => part.fits?.(each) ?? true)) {
      const Copied = run(jsxOf(part, view, 'A moment */ in the lab'));
      expect(renderToStaticMarkup(<Copied />)).toBe(renderToStaticMarkup(part.render(view)));
    }
  });

  test('is copied with a view in the published shape', () => {
    for (const view of views) {
      if (part.reads === 'all') continue;
      expect(checkAs(CaseViewSchema, trimmed(view, part.reads))).toMatchObject({ ok: true });
    }
  });
});

test('the whole page is copied as well', () => {
  const [view] = views;
  if (view === undefined) throw new Error('There is no view.');
  const Copied = run(orderJsxOf([view], view.orderId, 'A moment'));
  const { OrderAmends } = ui;
  expect(renderToStaticMarkup(<Copied />)).toBe(
    renderToStaticMarkup(<OrderAmends view={{ orderId: view.orderId, cases: [view] }} />),
  );
});
