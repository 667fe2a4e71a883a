export { briefSituations } from './brief/index.js';
export type {
  BriefSituation,
  HistorySituation,
  OrderSituation,
  Step,
  TextSituation,
} from './brief/situation.js';
export { walk } from './brief/walk.js';
export type { Moment, WalkOptions } from './brief/walk.js';
export { fakeClock } from './fake-clock.js';
export type { FakeClock } from './fake-clock.js';
export { playSituation } from './play-situation.js';
export type { PlayedSituation, PlayOptions } from './play-situation.js';
export { sampleEvent, sampleOrder, samplePromise, sampleRecord } from './sample-record.js';
export { situations } from './situations.js';
export type { Situation, SituationName } from './situations.js';
export { situationView } from './situation-views.js';
export type { SituationViewOptions } from './situation-views.js';
