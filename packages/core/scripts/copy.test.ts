import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileMessage } from '../src/copy/compile-message.ts';
import { generateCopy } from './generate-copy.ts';

test('the committed copy is what its sources compile to', { timeout: 60_000 }, async () => {
  for (const [path, text] of await generateCopy()) {
    expect(
      readFileSync(path, 'utf8'),
      `${path} is stale: run \`pnpm --filter @amends/core copy\``,
    ).toBe(text);
  }
});

test('a message becomes data, with the types of its parameters', () => {
  expect(
    compileMessage(
      '{name}: {n, plural, one {# box} other {# boxes}}{how, select, sea { by sea} other {}}',
    ),
  ).toEqual({
    message: [
      ['name'],
      ': ',
      ['n', 'plural', { one: [['#'], ' box'], other: [['#'], ' boxes'] }],
      ['how', 'select', { sea: ' by sea', other: '' }],
    ],
    params: { name: 'string', n: 'number', how: ['sea', 'other'] },
  });
});

test('a plain text stays a plain text', () => {
  expect(compileMessage("It''s here").message).toBe("It's here");
});

test('a date says in which form it stands', () => {
  expect(compileMessage('by {day, date}, or {day, date, on}')).toEqual({
    message: ['by ', ['day'], ', or ', ['day', 'on']],
    params: { day: 'date' },
  });
});

test('a source that core would have to interpret is refused', () => {
  expect(() => compileMessage('{day, date, long}')).toThrow('{day, date, on}');
  expect(() => compileMessage('{sum, number}')).toThrow('formatted by core');
  expect(() => compileMessage('{n, plural, one {x}}')).toThrow();
});
