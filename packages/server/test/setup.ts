import { afterAll } from 'vitest';
import { closeLeftovers } from './leftovers.js';

afterAll(closeLeftovers);
