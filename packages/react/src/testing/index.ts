export { createTestClient } from './test-client.js';
export type { TestAnswer, TestClientOptions } from './test-client.js';
export { AmendsTestProvider } from './test-provider.js';
export type { AmendsTestProviderProps } from './test-provider.js';
