export { ADAPTER_ISSUE_CODES } from './issues.js';
export type { AdapterIssue, AdapterIssueCode } from './issues.js';
export { inParcel, trackingKey } from './parcel.js';
export type { Parcel } from './parcel.js';
export type { AdapterResult, Reading } from './reading.js';
export type { StatusMapping, Understood } from './crosswalk.js';
export type { HeaderSource } from './internal/headers.js';
