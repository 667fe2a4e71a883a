import { resolve } from 'node:path';

/** The workspace's root folder. */
export const root = resolve(import.meta.dirname, '../../..');

/** The folders of the packages that are published, in the order in which they depend on each other. */
export const publishedPackages = [
  'core',
  'adapters',
  'client',
  'react',
  'ui',
  'server',
  'cli',
] as const;
