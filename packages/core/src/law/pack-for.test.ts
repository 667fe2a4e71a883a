import { describe, expect, it } from 'vitest';
import { EU_COUNTRIES, LAW_PACK_IDS, packFor, packs } from './index.js';
import { caseOf, stated } from './law-record.test.helper.js';

describe('packFor', () => {
  it.each([
    ['US', 'US-NY', 'us-16cfr435'],
    ['GB', null, 'uk-cra-2015'],
    ['CA', 'CA-QC', 'ca-qc-cpa'],
    ['CA', 'CA-ON', 'ca-on-cpa'],
    ['AU', 'AU-VIC', 'au-acl'],
    ['BR', undefined, 'br-cdc'],
    ['HR', null, 'eu-2011-83'],
    ['CA', 'CA-BC', null],
    ['CA', null, null],
    ['CH', null, null],
    ['NO', null, null],
    [null, 'CA-QC', null],
    [undefined, undefined, null],
    ['constructor', null, null],
  ])('%s %s', (country, region, id) => {
    expect(packFor({ country, region })?.id ?? null).toBe(id);
  });

  it('knows the twenty-seven member states', () => {
    expect(new Set(EU_COUNTRIES).size).toBe(27);
    for (const country of EU_COUNTRIES) expect(packFor({ country })?.id).toBe('eu-2011-83');
  });

  it('says so where it knows no law', () => {
    const said = caseOf('CH', [stated('deliver', '2026-11-10')]).at('2027-01-01');
    expect(said).toMatchObject({ duties: [], codes: ['no-pack'], exit: null });
    expect(said.ifSilent).toEqual({
      kind: 'nothing-lapses',
      pack: null,
      timeZone: 'Europe/Zurich',
    });
  });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  it('says that it is guidance, with its version and date', () => {
    expect(LAW_PACK_IDS).toContain(id);
    expect(pack.disclaimer).toContain('not legal advice');
    expect(pack.disclaimer).toContain(pack.version);
    expect(pack.disclaimer).toContain('2026-11-22');
    expect(pack.sources.length).toBeGreaterThan(0);
  });

  it('names each of its rows once, with a citation', () => {
    const ids = pack.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pack.rules.every(({ citation }) => citation !== '')).toBe(true);
  });

  it('owns up to what it is not sure of', () => {
    expect(pack.doubts.length).toBeGreaterThan(0);
    const ids = pack.rules.map((rule) => rule.id);
    for (const { about, note } of pack.doubts) {
      expect(note).not.toBe('');
      if (about.includes('.')) expect(ids).toContain(about);
    }
  });
});
