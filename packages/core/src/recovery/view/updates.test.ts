import { describe, expect, it } from 'vitest';
import { situationView } from '../../testing/index.js';
import { followedChannel } from '../followed.js';
import { maskedAddress } from './masked.js';

describe('where the next word goes', () => {
  const asked = { pace: 'every-change', address: null } as const;

  it.each([
    [null, 'phone', 'grave', 'phone'],
    ['page', 'email', 'grave', 'page'],
    ['email', 'phone', 'moderate', 'email'],
    ['sms', 'email', 'moderate', 'sms'],
    // Nothing grave is said in a text message, whoever asked for one.
    ['sms', 'phone', 'grave', 'phone'],
    ['sms', 'sms', 'grave', 'email'],
  ] as const)('asked for %s, decided %s, %s: %s', (channel, decided, severity, goes) => {
    const follow = channel === null ? null : { ...asked, channel };
    expect(followedChannel(follow, decided, severity)).toBe(goes);
  });

  it('is told with what was asked for, and what comes in any case', () => {
    const follow = { channel: 'email', pace: 'when-it-matters', address: 'a@b.example' } as const;
    expect(situationView('runningLate', { follow, channels: ['page', 'email'] })).toMatchObject({
      nextUpdate: { channel: 'email' },
      updates: {
        channel: 'email',
        pace: 'when-it-matters',
        paces: [
          { pace: 'every-change', title: 'At every change' },
          { pace: 'when-it-matters', title: 'Only when the date or your options change' },
        ],
        channels: [{ channel: 'page' }, { channel: 'email' }],
        address: 'a•••@b.example',
        always: 'What the law requires us to tell you, we send you in any case.',
      },
    });
  });
});

describe('a masked address', () => {
  it.each([
    ['maren@example.org', 'm•••@example.org'],
    ['m@example.org', 'm•••@example.org'],
    ['“a@b”@example.org', '“•••@example.org'],
    ['+1 (212) 555-0123', '••• 123'],
    ['\u202egro.elpmaxe@nem', 'g•••@nem'],
    ['', '••• '],
  ])('%j is %j', (address, masked) => {
    expect(maskedAddress(address)).toBe(masked);
  });
});
