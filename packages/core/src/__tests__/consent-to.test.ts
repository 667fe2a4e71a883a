import { describe, expect, it } from 'vitest';
import { caseOf, event, noon, revised, stated } from '../law/law-record.test.helper.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderRecord } from '../model/record.js';
import { consentTo, viewCase } from '../recovery/index.js';
import type { ConsentOptions } from '../recovery/index.js';
import { caseLife } from './case-life.js';

const friday = '2026-11-06';
const told = event('notified', friday, { promiseId: 'p1', channel: 'email' });
const delays = [stated('ship', '2026-11-10'), revised('p2', '2026-12-08', friday)];

function delayed(...events: readonly OrderEvent[]): OrderRecord {
  return caseOf('US', delays, [told, ...events]).record;
}

const life = caseLife().advance(delayed(), noon(friday));
const asked: ConsentOptions = { promiseId: 'p1', asOf: noon(friday) };
const newDate = delays[1]!.id;

function refusal(...args: Parameters<typeof consentTo>): string {
  const result = consentTo(...args);
  return result.ok ? 'taken' : result.error.code;
}

describe('a yes to the new date', () => {
  it('is evidence for that date, after which nobody asks any more', () => {
    const before = viewCase(delayed(), life.current, asked);
    expect(before.consent?.promiseId).toBe(newDate);
    const result = consentTo(delayed(), life.current, { ...asked, seen: newDate });
    const evidence = result.ok ? result.value.evidence : [];
    expect(evidence).toMatchObject([
      { milestone: 'consented', promiseId: newDate, source: 'customer' },
    ]);
    const record = delayed(...evidence);
    const after = life.advance(record, noon(friday));
    const view = viewCase(record, after.current, asked);
    expect(view.consent).toBeNull();
    expect(view.offer).toBeNull();
    expect(view.headline.summary).toBe('It is expected by the new date you agreed to.');
    expect(consentTo(record, after.current, asked)).toEqual({ ok: true, value: { evidence: [] } });
  });

  it('counts for the date that was seen, and for no other', () => {
    expect(refusal(delayed(), life.current, { ...asked, seen: 'p1' })).toBe('offer_changed');
    expect(refusal(delayed(), life.current, { ...asked, seen: null })).toBe('offer_changed');
  });

  it('is not taken where no law asks for it', () => {
    const { record } = caseOf('DE', delays, [told]);
    const { current } = caseLife().advance(record, noon(friday));
    expect(refusal(record, current, asked)).toBe('no_offer');
  });

  it('comes too late from a customer who has left', () => {
    const { current } = life.choose({ kind: 'exit' }, noon(friday));
    expect(refusal(delayed(), current, asked)).toBe('already_chosen');
  });

  it('is taken where no new date can be given', () => {
    const undated = caseOf(
      'US',
      [stated('ship', '2026-11-10'), { ...delays[1]!, window: { by: null } }],
      [told],
    ).record;
    const { current } = caseLife().advance(undated, noon(friday));
    const { consent } = viewCase(undated, current, asked);
    expect(refusal(undated, current, { ...asked, seen: consent?.promiseId })).toBe('taken');
  });
});
