import { sharedData } from '@amends/tooling/shared-data';
import { describeSharedData } from '@amends/tooling/shared-data-tests';
import { expect, it } from 'vitest';
import { labelledIn, scoreTable, scoresOf } from './lint-scores.ts';
import type { RuleScore } from './lint-scores.ts';
import { ownTexts } from './own-texts.ts';

/** Texts of each kind that a rule gets right, at the least: what it says wrongly and what it leaves out. */
const FLOOR = 0.8;

function weak(scores: readonly RuleScore[]): string[] {
  return scores
    .filter(({ hits, false: wrong, missed }) => {
      const said = hits + wrong.length;
      const due = hits + missed.length;
      return hits < FLOOR * said || hits < FLOOR * due;
    })
    .map(({ rule, false: wrong, missed }) => `${rule}: ${[...wrong, ...missed].join(' ')}`);
}

// The first text compiles every pattern, which a busy machine takes its time for.
it('stays as good on our own labelled texts as it was', { timeout: 30_000 }, () => {
  const texts = ownTexts();
  expect(texts.length).toBeGreaterThanOrEqual(150);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  expect(weak(scoresOf(texts))).toEqual([]);
});

it('prints a row a rule', () => {
  expect(scoreTable(scoresOf([])).split('\n')).toHaveLength(25);
});

const given = 'copy/labelled.jsonl';

describeSharedData('the labelled texts that were given', [given], () => {
  it('are judged as well as they were', { timeout: 30_000 }, () => {
    expect(weak(scoresOf(labelledIn(sharedData.text(given))))).toEqual([]);
  });
});
