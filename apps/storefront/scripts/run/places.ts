import { resolve } from 'node:path';

/** The storefront's folder. */
export const storefront = resolve(import.meta.dirname, '../..');

/** The workspace's folder. */
export const workspace = resolve(storefront, '../..');

/** What the demonstration keeps between runs: its database, its book of remedies, its secrets. Never committed. */
export const demoFolder = resolve(storefront, '.amends');
