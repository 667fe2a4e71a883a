export * from '../tracking.js';
export { headerOf } from '../internal/headers.js';
export {
  FRESH_FOR_MS,
  fromBase64,
  fromHex,
  isFresh,
  isSecret,
  isSigned,
  joined,
} from '../internal/hmac.js';
export { scanTime } from '../internal/tracking/scan-time.js';
export type { ScanPlace, ScanTime, TimedPlace } from '../internal/tracking/scan-time.js';
