import { viewIncident } from '@amends/core';
import { isForEverybody, readIncidents } from '../../store/incidents.js';
import { json } from '../answer.js';
import type { Route } from '../context.js';

/** So many are looked at; of those, the ones that are still told are shown. */
const latest = 20;

/** The troubles that everybody may know of, newest first. */
export const incidents: Route = async (context, request) => {
  const { database, rules } = await context.open();
  const found = await readIncidents(database.queries, { before: null, limit: latest });
  const asOf = context.clock(request);
  const { locales, brand } = rules;
  const speech = { asOf, locale: context.localeOf(request), locales, brand };
  const told = found.filter(isForEverybody);
  return json(told.flatMap(({ incident }) => viewIncident(incident, speech) ?? []));
};
