import { situationView } from '@amends/core/testing';
import { MakeGoodPicker } from '@amends/ui';
import { judgeFairness } from '@amends/ui/fairness';
import '@amends/ui/styles.css';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
// Your own theme, as your pages load it:
// import './store.css';

const view = situationView('runningLate');
const known = {
  exitOwed: view.offer?.exit !== null,
  until: view.offer?.until.at,
  now: view.asOf,
};

afterEach(() => {
  cleanup();
  document.adoptedStyleSheets = [];
});

it('gives money back as fairly as it gives vouchers', () => {
  render(<MakeGoodPicker view={view} onChoose={() => undefined} />);
  expect(judgeFairness(document.body, known)).toEqual([]);
});

it('would notice a theme that dims the way out', () => {
  const theme = new CSSStyleSheet();
  theme.replaceSync('[data-part="exit"] { color: #aaa }');
  document.adoptedStyleSheets = [theme];
  render(<MakeGoodPicker view={view} onChoose={() => undefined} />);
  const [finding] = judgeFairness(document.body, known);
  expect(finding).toMatchObject({ rule: 'exit-dimmer', level: 'error' });
});
