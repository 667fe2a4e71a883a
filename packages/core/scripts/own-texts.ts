import { readFileSync } from 'node:fs';
import type { LintContext } from '../src/apology/lint/index.ts';
import type { LabelledText } from './lint-scores.ts';

const files = ['texts-1.txt', 'texts-2.txt', 'texts-3.txt'];
const folder = new URL('../src/apology/lint/__tests__/', import.meta.url);
const severities = ['slight', 'moderate', 'grave'] as const;

/**
 * Our own labelled texts. Each begins with a line of its id, its context (`moderate due`, `notdue
 * inform`, `closing`, `incident`, `previous: …`) and the rules that fire on it.
 */
export function ownTexts(): LabelledText[] {
  return files.flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^=== /mu)
      .filter((each) => each !== '')
      .map(textOf),
  );
}

function textOf(block: string): LabelledText {
  const end = block.indexOf('\n');
  const [id = '', given = '', labels = ''] = block.slice(0, end).split('|');
  return {
    id: id.trim(),
    context: contextOf(given.trim()),
    labels: labels.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()])),
    text: block.slice(end + 1).trim(),
  };
}

function contextOf(given: string): LintContext {
  const [flags = '', previous] = given.split('previous:');
  const words = flags.trim().split(' ');
  return {
    severity: severities.find((each) => words.includes(each)),
    apologyDue: words.includes('due'),
    informOnly: words.includes('inform'),
    closing: words.includes('closing'),
    ...(words.includes('incident') && { incidentAccount: true }),
    previousApology: previous?.trim() ?? null,
  };
}
