export { createMemoryClient } from './memory-client.js';
export type { Deed, MemoryServer } from './memory-client.js';
export { seeSituation } from './see-situation.js';
export type { SeenSituation } from './see-situation.js';
export { createTestClient } from './test-client.js';
export type { TestAnswer, TestClientOptions } from './test-client.js';
export { AmendsTestProvider } from './test-provider.js';
export type { AmendsTestProviderProps } from './test-provider.js';
