import { insightOf } from '../insight.js';
import type { StaffRoute } from '../staff-request.js';

/** How promises are kept, and what it costs. */
export const readInsight: StaffRoute<'readInsight'> = ({ runtime }) => insightOf(runtime);
