import { it } from 'vitest';
import { hostile, tour } from '../../test/hostile.js';

it(
  'takes every hostile text in every field, and none of them does anything on its way out',
  () => tour(hostile.length, (order, field) => hostile[(order + field) % hostile.length]!),
  600_000,
);
