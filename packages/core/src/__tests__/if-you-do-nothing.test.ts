import { describe, expect, test } from 'vitest';
import { ifYouDoNothing } from '../apology/index.js';
import { loadLocale, localeTags } from '../copy/locales/index.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { samplePromise, sampleRecord } from '../testing/index.js';
import { addDays } from '../time/index.js';

/** How the sentence begins, which is how one knows that it says what waiting does. */
const beginnings: Readonly<Record<string, RegExp>> = {
  ar: /^في حال عدم اتخاذك أي إجراء/u,
  de: /^Wenn Sie nichts tun/u,
  en: /^If you do nothing/u,
  es: /^Si no hace nada/u,
  fr: /^Si vous ne faites rien/u,
  ja: /^何もなさら/u,
  'pt-BR': /^Se você não fizer nada/u,
};

const morning = (day: string) => `${day}T09:00:00-05:00`;
const promised = (id: string, by: string | null, on: string, revises: string | null) =>
  ({ ...samplePromise, id, kind: 'ship', window: { by }, madeAt: morning(on), revises }) as const;
const told = (on: string, promiseId: string): OrderEvent => ({
  id: `told-${on}`,
  milestone: 'notified',
  occurredAt: morning(on),
  promiseId,
  channel: 'email',
});

/** Orders that wait: never told of, told of once, told of twice. */
const first = promised('p1', '2026-11-10', '2026-11-02', null);
const second = promised('p2', '2026-12-08', '2026-11-07', 'p1');
const third = promised('p3', '2026-12-30', '2026-12-05', 'p2');
const orders: readonly (readonly [readonly OrderPromise[], readonly OrderEvent[]])[] = [
  [[first], []],
  [[first, second], [told('2026-11-07', 'p1')]],
  [
    [first, second, third],
    [told('2026-11-07', 'p1'), told('2026-12-05', 'p2')],
  ],
];
const days = [0, 6, 9, 20, 34, 37, 44, 60].map((day) => addDays('2026-11-02', day));
const places = ['US', 'DE', 'GB', 'CA-QC', 'CA-ON', 'AU', 'BR', 'JP'];

function recordIn(place: string, promises: readonly OrderPromise[], events: readonly OrderEvent[]) {
  const [country = ''] = place.split('-');
  const region = place === country ? null : place;
  return sampleRecord({ order: { country, region }, promises, events });
}

describe.each(localeTags.filter((tag) => !tag.startsWith('en-X')))('in %s', (tag) => {
  test('what doing nothing brings is said for any order on any day, under any law', async () => {
    const copy = await loadLocale(tag);
    const speech = { locale: tag, locales: copy === null ? [] : [copy] };
    const say = (record: OrderRecord, day: string) =>
      ifYouDoNothing(record, first, { asOf: `${day}T12:00:00-05:00`, ...speech });
    const said = places.flatMap((place) =>
      orders.flatMap(([promises, events]) =>
        days.map((day) => say(recordIn(place, promises, events), day)),
      ),
    );
    // Agreed, cancelled on a day, money due, nothing lost: each comes up.
    expect(new Set(said).size).toBeGreaterThanOrEqual(4);
    for (const sentence of said) {
      expect(sentence).toMatch(beginnings[tag] ?? /^$/u);
      expect(sentence).toMatch(/[.。]$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|null/u);
    }
  });
});
