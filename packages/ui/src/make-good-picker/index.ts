export { makeGoodPickerAnatomy } from './make-good-picker.anatomy.js';
export { MakeGoodPicker } from './make-good-picker.js';
export type { MakeGoodPickerProps } from './make-good-picker.js';
export type { MakeGoodPickerOptionProps } from './picker-answers.js';
export type { MakeGoodPickerProblemProps } from './picker-groups.js';
export type { MakeGoodPickerRootProps } from './picker-root.js';
export { problemOf, toPick } from './picker-value.js';
export type { PickerProblem, PickerValue } from './picker-value.js';
export { useMakeGoodPicker } from './use-make-good-picker.js';
export type {
  MakeGoodPickerState,
  PickerChangeDetails,
  PickerState,
  UseMakeGoodPickerOptions,
} from './use-make-good-picker.js';
export type { MakeGoodPickerMessages } from './make-good-picker.messages.js';
