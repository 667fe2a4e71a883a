import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock, isDemo, moveShopNow, shopNow } from './clock.ts';

const scene = '2026-11-17T16:00:00Z';
const asking = (cookie: string) => new Request('http://shop.test/', { headers: { cookie } });

describe('the clock of a demonstration', () => {
  beforeEach(() => {
    vi.stubEnv('AMENDS_DEMO_NOW', scene);
    moveShopNow(scene);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('stands at the scene', () => {
    expect(clock()).toBe(scene);
    expect(clock(asking('bag=beret:1'))).toBe(scene);
  });

  it('follows a visitor who has moved, and nobody else', () => {
    const moved = asking('bag=beret:1; demo-now=2026-11-20T09%3A00%3A00Z');
    expect(clock(moved)).toBe('2026-11-20T09:00:00Z');
    expect(clock()).toBe(scene);
  });

  it.each(['tomorrow', '2026-11-20', '', '2026-11-20T09:00:00'])('is not moved by %j', (text) => {
    expect(clock(asking(`demo-now=${encodeURIComponent(text)}`))).toBe(scene);
  });

  it('lives through the days that the replay moves it to', () => {
    moveShopNow('2026-11-10T09:00:00Z');
    expect(shopNow()).toBe('2026-11-10T09:00:00Z');
  });
});

describe('the clock of a shop', () => {
  it('is the wall, whatever a cookie says', () => {
    vi.stubEnv('AMENDS_DEMO_NOW', '');
    moveShopNow('2026-11-10T09:00:00Z');
    expect(isDemo()).toBe(false);
    const read = Date.parse(clock(asking('demo-now=2026-11-20T09:00:00Z')));
    expect(Math.abs(read - Date.now())).toBeLessThan(60_000);
    vi.unstubAllEnvs();
  });
});
