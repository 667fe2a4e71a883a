import type { Rules } from '../cases/rules.js';
import type { Queries } from '../store/database.js';
import { incidentsOf } from '../store/incidents.js';

/** The rules by which one order is judged: the store's, with the incidents that may touch that order. */
export async function rulesFor(queries: Queries, orderId: string, rules: Rules): Promise<Rules> {
  const incidents = await incidentsOf(queries, orderId);
  return incidents.length === 0 ? rules : { ...rules, incidents };
}
