export * from '../tracking.js';
export { mapSeventeenTrackStatus, seventeenTrackCrosswalk } from './crosswalk.js';
export { readSeventeenTrack, seventeenTrackDocuments } from './read-seventeentrack.js';
export * from './statuses.js';
export { verifySeventeenTrack } from './verify.js';
