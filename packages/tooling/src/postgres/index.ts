export { findPostgres } from './find.ts';
export type { FoundPostgres } from './find.ts';
export { bootPostgres, startPostgres, stopPostgres } from './server.ts';
export type { PostgresServer, ServerOptions } from './server.ts';
export { sharedPostgres } from './shared.ts';
