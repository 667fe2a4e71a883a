import { describe, expect, it } from 'vitest';
import { samplePromise, sampleRecord } from '../testing/index.js';
import { revisionsOf, rootOf, rootPromises } from './promise-chain.js';
import type { OrderPromise } from './promise.js';

const made = (id: string, day: number, revises: string | null = null): OrderPromise => ({
  ...samplePromise,
  id,
  madeAt: `2026-11-0${day}T12:00:00Z`,
  revises,
});
const idsOf = (promises: readonly OrderPromise[]) => promises.map(({ id }) => id);

describe('a chain of promises', () => {
  const promises = [
    made('p3', 4, 'p2'),
    made('p1', 2),
    made('p2', 3, 'p1'),
    made('q1', 2),
    made('p4', 5, 'p1'),
  ];
  const record = sampleRecord({ promises });
  const of = (id: string) => promises.find((promise) => promise.id === id) ?? made('none', 1);

  it('has one root, wherever one starts', () => {
    expect(idsOf(['p1', 'p2', 'p3', 'p4', 'q1'].map((id) => rootOf(record, of(id))))).toEqual([
      'p1',
      'p1',
      'p1',
      'p1',
      'q1',
    ]);
    expect(idsOf(rootPromises(record))).toEqual(['p1', 'q1']);
  });

  it('lists what moves a date, oldest first', () => {
    expect(idsOf(revisionsOf(record, of('p1')))).toEqual(['p2', 'p3', 'p4']);
    expect(idsOf(revisionsOf(record, of('p2')))).toEqual(['p3']);
    expect(idsOf(revisionsOf(record, of('q1')))).toEqual([]);
  });
});

describe('a chain that makes no sense', () => {
  it('starts with the earliest of a ring', () => {
    const ring = [
      made('p1', 3, 'p2'),
      made('p2', 2, 'p3'),
      made('p3', 4, 'p1'),
      made('p4', 5, 'p3'),
    ];
    const record = sampleRecord({ promises: ring });
    expect(idsOf(ring.map((promise) => rootOf(record, promise)))).toEqual(['p2', 'p2', 'p2', 'p2']);
    expect(idsOf(rootPromises(record))).toEqual(['p2']);
  });

  it('starts where what it revises is missing, or is itself', () => {
    const promises = [made('p1', 2, 'p9'), made('p2', 2, 'p2')];
    expect(idsOf(rootPromises(sampleRecord({ promises })))).toEqual(['p1', 'p2']);
  });
});
