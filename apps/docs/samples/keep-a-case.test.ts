import { situations } from '@amends/core/testing';
import { expect, test } from 'vitest';
import { keepACase } from './keep-a-case';

const { record, asOf } = situations.runningLate;

test('the choice is kept, asked of the world once, and shown as a receipt', () => {
  const kept = keepACase(record, asOf, { kind: 'exit' });
  expect(kept?.effects).toMatchObject([{ type: 'fulfil-remedy', orderId: record.order.id }]);
  expect(kept?.events.map(({ type }) => type)).toContain('choice.made');
  expect(kept?.view.cases[0]).toMatchObject({
    choice: { pick: { kind: 'exit' } },
    receipt: { status: 'agreed' },
  });
});

test('what was never on offer is refused', () => {
  expect(() => keepACase(record, asOf, { kind: 'option', optionId: 'the-moon' })).toThrow(
    expect.objectContaining({ code: 'not_on_offer' }),
  );
});

test('a record that cannot be read is refused with the place of the fault', () => {
  const impossible = { ...record, promises: [{ ...record.promises[0], madeAt: 'yesterday' }] };
  expect(() => keepACase(impossible, asOf, { kind: 'decline' })).toThrow(
    expect.objectContaining({ code: 'invalid_instant', path: '/promises/0/madeAt' }),
  );
});
