import { createHmac } from 'node:crypto';
import { adapterConformance } from '@amends/adapters/testing';
import { describe, expect, it } from 'vitest';
import { doveCodes, doveCrosswalk, readDovePost } from './your-own-adapter.js';
import { dovePostSource } from './your-own-source.js';

const flight = {
  ring: 'DOVE-7',
  sightings: [
    { code: 'TAKEN', at: '2026-11-20T08:00:00', country: 'DE' },
    { code: 'STORM', at: '2026-11-20T11:30:00', country: 'AT' },
    { code: 'WINGED', at: '2026-11-20T12:00:00', country: 'US' },
  ],
};

describe('Dove Post', () => {
  const cases = adapterConformance({
    name: 'Dove Post',
    read: readDovePost,
    samples: { flight },
    crosswalks: { codes: [doveCodes, doveCrosswalk] },
  });
  for (const { title, run } of cases) it(title, run);

  it('flies by the clock of the place', () => {
    const read = readDovePost(flight);
    if (!read.ok) throw read.error;
    expect(read.value.events[0]?.occurredAt).toBe('2026-11-20T08:00:00+01:00');
    expect(read.issues.map((each) => each.code)).toEqual(['zone-assumed', 'unknown-code']);
  });

  it('is let in by its seal alone, and not twice', async () => {
    const source = dovePostSource('coo');
    const body = new TextEncoder().encode(JSON.stringify(flight));
    const sentAt = '2026-11-20T12:05:00Z';
    const seal = createHmac('sha256', 'coo').update(`${sentAt}.`).update(body).digest('hex');
    const headers = new Headers({ 'dove-time': sentAt, 'dove-seal': seal });
    const address = new URL('https://shop.example/api/amends/webhooks/dove-post');
    const isLetIn = (bytes: Uint8Array, now: string) =>
      source.isSigned(bytes, headers, now, address);
    expect(await isLetIn(body, '2026-11-20T12:06:00Z')).toBe(true);
    expect(await isLetIn(body, '2026-11-20T13:00:00Z')).toBe(false);
    expect(await isLetIn(body.slice(1), sentAt)).toBe(false);
  });
});
