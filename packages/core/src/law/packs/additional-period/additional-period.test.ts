import { describe, expect, it } from 'vitest';
import { caseOf, event, noon, revised, stated } from '../../law-record.test.helper.js';

const REFUND = ['cancel-and-refund', 'refund-by'];

describe.each([
  ['DE', 'eu-2011-83', ['provide-withdrawal']],
  ['GB', 'uk-cra-2015', []],
] as const)('%s', (place, pack, withdrawal) => {
  const promises = [stated('deliver', '2026-11-10')];
  const missed = ['notify', 'allow-additional-period', ...withdrawal];
  const told = event('notified', '2026-11-11', { promiseId: 'p1' });
  const demanded = event('demanded', '2026-11-12', { until: '2026-11-19' });
  const asked = ['allow-additional-period', ...withdrawal];

  it('asks nothing until the day has ended where the buyer is', () => {
    const { at } = caseOf(place, promises);
    const midnight = place === 'DE' ? '2026-11-10T23:00:00Z' : '2026-11-11T00:00:00Z';
    expect(at('2026-11-10T22:59:59Z').duties).toEqual([]);
    expect(at(midnight).duties).toEqual(missed);
    expect(at(midnight).obligations[0]?.pack).toBe(pack);
  });

  it.each([
    ['29', '2026-12-01', []],
    ['30', '2026-12-02', []],
    ['31', '2026-12-03', missed],
  ])('without a stated day, on day %s', (_day, on, duties) => {
    expect(caseOf(place, []).at(on).duties).toEqual(duties);
  });

  it('never lets silence mean anything', () => {
    const { at } = caseOf(place, promises, [told, demanded]);
    for (const day of ['2026-11-11', '2026-11-13', '2026-11-25'])
      expect(Object.values(at(day).silence).every((each) => each === 'none')).toBe(true);
    expect(at('2026-11-25').ifSilent).toMatchObject({ kind: 'nothing-lapses', pack });
  });

  it('is settled by delivery in time', () => {
    const { at } = caseOf(place, promises, [event('delivered', '2026-11-10')]);
    expect(at('2026-12-31').duties).toEqual([]);
  });

  it('looks at delivery and not at shipment', () => {
    const { at } = caseOf(place, promises, [event('shipped', '2026-11-05')]);
    expect(at('2026-11-11').duties).toEqual(missed);
  });

  it('is not settled by a delivery that the customer never had', () => {
    const events = [
      event('delivered', '2026-11-10'),
      event('claim', '2026-11-11', { claim: 'not-received' }),
    ];
    expect(caseOf(place, promises, events).at('2026-11-12').duties).toEqual(missed);
  });

  it('leaves what came damaged to other laws', () => {
    const events = [
      event('delivered', '2026-11-10'),
      event('claim', '2026-11-11', { claim: 'damaged' }),
    ];
    expect(caseOf(place, promises, events).at('2026-11-12').duties).toEqual([]);
  });

  it('needs no second notice', () => {
    expect(caseOf(place, promises, [told]).at('2026-11-12').duties).toEqual(asked);
  });

  it('allows the period that the customer set, and gives the way out when it has run out', () => {
    const { at } = caseOf(place, promises, [told, demanded]);
    const running = at('2026-11-19T20:00:00Z');
    expect(running.duties).toEqual(asked);
    expect(running.due['allow-additional-period']).toBe('2026-11-19');
    const over = at('2026-11-20T00:00:00Z');
    expect(over.duties).toEqual(['offer-cancellation', ...withdrawal]);
    expect(over.codes).toContain('period-over');
    expect(over.exit?.pack).toBe(pack);
  });

  it('gives the way out by the first period that ran out, whatever is set later', () => {
    const again = event('demanded', '2026-11-21', { until: '2026-11-30' });
    expect(caseOf(place, promises, [told, demanded, again]).at('2026-11-22').duties).toContain(
      'offer-cancellation',
    );
  });

  it('takes a demand without an end for none', () => {
    const open = event('demanded', '2026-11-12');
    expect(caseOf(place, promises, [told, open]).at('2026-12-31').duties).toEqual(asked);
  });

  it('needs no period where the day was essential', () => {
    const { at } = caseOf(place, [stated('deliver', '2026-11-10', { essential: true })]);
    expect(at('2026-11-10').duties).toEqual([]);
    const said = at('2026-11-11');
    expect(said.duties).toEqual(['notify', 'offer-cancellation', ...withdrawal]);
    expect(said.codes).toContain('date-essential');
  });

  it('needs none where the store called it off, even before the day', () => {
    const said = caseOf(place, promises, [event('cancelled', '2026-11-05')]).at('2026-11-06');
    expect(said.duties).toEqual(['offer-cancellation']);
    expect(said.codes).toEqual(['cancelled-by-store']);
  });

  it.each([
    ['cancelled', event('cancelled', '2026-11-12', { reason: 'customer' })],
    ['refused', event('refused', '2026-11-12', { promiseId: 'p1' })],
  ])('owes the money within fourteen days once the customer %s', (_name, answer) => {
    const said = caseOf(place, promises, [told, answer]).at('2026-11-13');
    expect(said.duties).toEqual(REFUND);
    expect(said.due).toEqual({ 'cancel-and-refund': '2026-11-26', 'refund-by': '2026-11-26' });
    expect(said.ifSilent).toMatchObject({ kind: 'refund-due', refundBy: '2026-11-26' });
  });

  it('owes nothing once the money is back', () => {
    const { at } = caseOf(place, promises, [
      event('cancelled', '2026-11-12', { reason: 'customer' }),
      event('refunded', '2026-11-13', { promiseId: 'p1' }),
    ]);
    expect(at('2026-11-14').duties).toEqual([]);
  });

  describe('a new day that the store named', () => {
    const two = [...promises, revised('p2', '2026-11-20', '2026-11-08', 'deliver')];

    it('binds nobody while the customer is silent', () => {
      expect(caseOf(place, two, [told]).at('2026-11-12').duties).toEqual(asked);
      expect(caseOf(place, two, [told]).at('2026-12-31').duties).not.toContain(
        'offer-cancellation',
      );
    });

    it('is the day once the customer agreed in time', () => {
      const agreed = event('consented', '2026-11-09', { promiseId: 'p2' });
      const { at } = caseOf(place, two, [agreed]);
      expect(at('2026-11-20').duties).toEqual([]);
      expect(at('2026-11-21').duties).toEqual(missed);
    });

    it('is an additional period once the customer agreed too late for that', () => {
      const agreed = event('consented', '2026-11-12', { promiseId: 'p2' });
      const { at } = caseOf(place, two, [told, agreed]);
      expect(at('2026-11-20').due['allow-additional-period']).toBe('2026-11-20');
      expect(at('2026-11-21').duties).toContain('offer-cancellation');
    });

    it('is told of anew when it is missed too', () => {
      const early = event('notified', '2026-11-08', { promiseId: 'p1' });
      const agreed = event('consented', '2026-11-09', { promiseId: 'p2' });
      expect(caseOf(place, two, [early, agreed]).at('2026-11-21').duties).toContain('notify');
    });

    it('agreed to without a day, agrees on none', () => {
      const open = [...promises, revised('p2', null, '2026-11-08', 'deliver')];
      const agreed = event('consented', '2026-11-09', { promiseId: 'p2' });
      expect(caseOf(place, open, [agreed]).at('2026-11-11').duties).toEqual(missed);
    });
  });

  describe('only a shipping day', () => {
    const ship = [stated('ship', '2026-11-09')];

    it('agrees on no day of delivery: the law’s stands', () => {
      const { at } = caseOf(place, ship);
      expect(at('2026-12-02').duties).toEqual([]);
      expect(at('2026-12-03').duties).toEqual(missed);
      expect(at('2026-12-03').codes).toContain('date-supplied');
    });

    it('is read as a delivery day where the usual transit is known', () => {
      const { at } = caseOf(place, ship);
      expect(at('2026-11-12', { usualTransitDays: 3 }).duties).toEqual([]);
      expect(at('2026-11-13', { usualTransitDays: 3 }).duties).toEqual(missed);
    });

    it('beyond the law’s day leaves the pack without an opinion', () => {
      const said = caseOf(place, [stated('ship', '2027-01-15')]).at('2027-02-01');
      expect(said.codes).toEqual(['transit-unknown']);
    });
  });
});

describe('the right of withdrawal in the European Union', () => {
  const promises = [stated('deliver', '2026-11-10')];

  it('lasts fourteen days from the day the last of it came', () => {
    const { at } = caseOf('DE', promises, [
      event('delivered', '2026-11-09', { lineIds: ['l1'], shipmentId: 's1' }),
      event('delivered', '2026-11-16', { lineIds: ['l2'], shipmentId: 's2' }),
    ]);
    const said = at('2026-11-30T22:59:59Z');
    expect(said.duties).toEqual(['provide-withdrawal']);
    expect(said.due).toEqual({ 'provide-withdrawal': '2026-11-30' });
    expect(at('2026-11-30T23:00:00Z').duties).toEqual([]);
  });

  it('is the way out while there is no other', () => {
    expect(caseOf('DE', promises).at('2026-11-11').exit?.basis).toBe(
      'Directive 2011/83/EU Art. 9 and 11a',
    );
    expect(caseOf('GB', promises).at('2026-11-11').exit).toBeNull();
  });

  it('has its function from 19 June 2026', () => {
    const changes = { placedAt: noon('2026-06-01') };
    const { at } = caseOf(
      'DE',
      [stated('deliver', '2026-06-10', { madeAt: noon('2026-06-01') })],
      [],
      changes,
    );
    expect(at('2026-06-18').duties).not.toContain('provide-withdrawal');
    expect(at('2026-06-19').duties).toContain('provide-withdrawal');
  });
});
