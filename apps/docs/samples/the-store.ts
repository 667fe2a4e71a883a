import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { embeddedDatabase, exportStore, importStore, postgresDatabase } from '@amends/server';
import type { Amends, Database, Erasure } from '@amends/server';

/** A folder for the first afternoon, a PostgreSQL when the store grows. Nothing else in your code knows which. */
export function chooseDatabase(url: string | undefined, folder = '.amends'): Database {
  return url === undefined ? embeddedDatabase({ folder }) : postgresDatabase(url);
}

/** A backup, or the first half of a move. The folder must be closed; a PostgreSQL may be at work. */
export async function saveStore(database: Database, file: string): Promise<void> {
  await pipeline(exportStore(database), createWriteStream(file));
}

/** The second half: all of it comes in, or nothing. */
export async function fillStore(database: Database, file: string): Promise<number> {
  return importStore(database, createReadStream(file, 'utf8'));
}

/** The customer asked to be forgotten: now where all is settled, elsewhere as soon as it is. */
export async function forget(amends: Amends, customerId: string): Promise<Erasure> {
  return amends.orders.erase({ customerId });
}
