import { describe, expect, it } from 'vitest';
import { formatMessage } from './message.js';
import type { Message } from './message.js';

const tongue = (locale: string) => ({ locale, direction: 'ltr' }) as const;

const boxes: Message = [
  ['name'],
  ' has ',
  ['count', 'plural', { '=0': 'no box', one: [['#'], ' box'], other: [['#'], ' boxes'] }],
  ['how', 'select', { sea: ' at sea', other: '' }],
];

describe('a compiled message', () => {
  it.each([
    [{ name: 'Maren', count: 0, how: 'sea' }, 'Maren has no box at sea'],
    [{ name: 'Maren', count: 1, how: 'air' }, 'Maren has 1 box'],
    [{ name: 'Maren', count: 1_200, how: 'other' }, 'Maren has 1,200 boxes'],
  ])('says %j', (params, text) => {
    expect(formatMessage(boxes, params, tongue('en-US'))).toBe(text);
  });

  it('takes the plural of its locale', () => {
    const message: Message = [['n', 'plural', { one: 'jeden', few: 'kilka', other: 'wiele' }]];
    expect([1, 3, 5].map((n) => formatMessage(message, { n }, tongue('pl')))).toEqual([
      'jeden',
      'kilka',
      'wiele',
    ]);
  });

  it('never interprets what is put into it', () => {
    const name = '{count, plural, other {}} <b>[["#"]]</b> {0}';
    expect(formatMessage([['name']], { name }, tongue('en'))).toBe(name);
    expect(formatMessage(boxes, { name: 'A', count: 2, how: 'constructor' }, tongue('en'))).toBe(
      'A has 2 boxes',
    );
    expect(formatMessage([['toString']], {}, tongue('en'))).toBe('');
  });
});
