import { adapterConformance } from '@amends/adapters/testing';
import { describe, it } from 'vitest';
import { doveCodes, doveCrosswalk, readDovePost } from './your-own-adapter';

const flight = {
  ring: 'DOVE-7',
  sightings: [
    { code: 'TAKEN', at: '2026-11-20T08:00:00+01:00' },
    { code: 'STORM', at: '2026-11-20T11:30:00+01:00' },
    { code: 'WINGED', at: '2026-11-20T12:00:00+01:00' },
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
});
