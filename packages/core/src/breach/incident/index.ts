export { consequenceOf, fanOut } from './consequence.js';
export type { IncidentConsequence } from './consequence.js';
export { touches } from './touches.js';
export { incidentEventId, INCIDENT_SOURCE, withIncidents } from './with-incidents.js';
export { assessIncident, incidentPromises, updatesBy } from './words.js';
