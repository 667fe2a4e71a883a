/**
 * `pnpm --filter @amends/core lint-score [develop|hold-out|own] [--file texts.jsonl] [--errors]`: how the
 * copy linter does on labelled texts, a rule a line, and how long a text takes.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sharedData } from '@amends/tooling/shared-data';
import { lint } from '../src/apology/lint/index.ts';
import { ownTexts } from './own-texts.ts';
import { halfOf, labelledIn, scoreTable, scoresOf } from './lint-scores.ts';

const { values, positionals } = parseArgs({
  options: { file: { type: 'string' }, errors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [part] = positionals;
const texts =
  part === 'own'
    ? ownTexts()
    : labelledIn(
        values.file === undefined
          ? sharedData.text('copy/labelled.jsonl')
          : readFileSync(values.file, 'utf8'),
      ).filter(({ id }) => part === undefined || halfOf(id) === part);
const scores = scoresOf(texts);
console.log(scoreTable(scores));

const rounds = 5;
for (const each of texts) lint(each.text, { context: each.context });
// The processor's time, not the wall's: the machine may be busy with other things.
const before = process.cpuUsage();
for (let round = 0; round < rounds; round += 1) {
  for (const each of texts) lint(each.text, { context: each.context });
}
const { user, system } = process.cpuUsage(before);
const perText = (user + system) / 1000 / rounds / texts.length;
console.log(`\n${texts.length} texts, ${perText.toFixed(2)} ms each on average.`);

if (values.errors) {
  for (const { rule, false: wrong, missed } of scores) {
    if (wrong.length + missed.length === 0) continue;
    console.log(`\n${rule}: fired wrongly on [${wrong.join(' ')}], missed [${missed.join(' ')}]`);
    for (const id of wrong) {
      const text = texts.find((each) => each.id === id);
      const found = lint(text?.text ?? '', { context: text?.context }).filter(
        (each) => each.rule === rule,
      );
      console.log(`  ${id}: ${found.map(({ span }) => span?.text ?? '(whole text)').join(' | ')}`);
    }
  }
}
