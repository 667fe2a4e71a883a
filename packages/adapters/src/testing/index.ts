export { adapterConformance } from './conformance.js';
export type { AdapterUnderTest, ConformanceCase, ConformanceOptions } from './conformance.js';
export { mutated, randomFrom } from './mutations.js';
export { assertSound } from './sound.js';
