import { it } from 'vitest';
import { fieldCount, hostile, tour } from '../../test/hostile.js';

it('takes every hostile text in some field, and none of them does anything on its way out', () =>
  tour(3, (order, field) => hostile[(order * fieldCount + field) % hostile.length]!));
