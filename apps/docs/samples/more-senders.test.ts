import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { trackingSources } from './more-senders.js';

const sources = trackingSources({ aftership: 'a', fedex: 'f', ups: 'u' });
const now = '2026-11-20T12:00:00Z';
const bodyOf = (payload: unknown) => new TextEncoder().encode(JSON.stringify(payload));

it.each([
  [
    'aftership',
    { ts: Date.parse(now) / 1000, msg: { tracking_number: '1Z', slug: 'ups' } },
    'aftership-hmac-sha256',
    'a',
  ],
  ['fedex', { output: { completeTrackResults: [] } }, 'fdx-signature', 'f'],
])('%s is let in by its signature', async (name, payload, header, key) => {
  const body = bodyOf(payload);
  const signature = createHmac('sha256', key).update(body).digest('base64');
  const headers = new Headers({ [header]: signature });
  expect(await sources[name]?.isSigned(body, headers, now)).toBe(true);
  expect(await sources[name]?.isSigned(bodyOf({}), headers, now)).toBe(false);
});

it('a UPS alert is let in by its credential, and says where the parcel is', async () => {
  const alert = {
    trackingNumber: '1ZCIETST0111111114',
    activityLocation: { city: 'Charlotte', stateProvince: 'NC', country: 'US' },
    activityStatus: { type: 'D', code: 'FS', description: 'Delivered' },
    ...{ localActivityDate: '20261120', localActivityTime: '065004' },
    ...{ gmtActivityDate: '20261120', gmtActivityTime: '115004' },
  };
  const { ups } = sources;
  const is = (credential: string) => ups?.isSigned(bodyOf(alert), new Headers({ credential }), now);
  expect([await is('u'), await is('v')]).toEqual([true, false]);
  const said = ups?.read(alert, { topic: null, receivedAt: now, about: null }).result;
  expect(said?.ok === true && said.value.events[0]).toMatchObject({
    milestone: 'delivered',
    occurredAt: '2026-11-20T11:50:04Z',
  });
});
