export { AmendsAppearance } from './appearance.js';
export type { AmendsAppearanceProps } from './appearance.js';
export type { IconName } from '../internal/icon.js';
