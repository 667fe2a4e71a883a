import 'server-only';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One remedy as the shop's books hold it. */
export interface BookEntry {
  /** What the customer can name when they ask. */
  readonly reference: string;
  readonly remedyId: string;
  readonly orderId: string;
  readonly kind: string;
  readonly value: { readonly amount: number; readonly currency: string } | null;
}

/**
 * Books a remedy, once: whoever asks again is shown the first entry. A page in a folder stands for the payment
 * provider of a real shop; that the file is made exclusively is what makes it once.
 */
export async function book(
  folder: string,
  entry: Omit<BookEntry, 'reference'>,
): Promise<BookEntry> {
  const digest = createHash('sha256').update(entry.remedyId).digest('hex');
  const page = join(folder, `${digest}.json`);
  const written: BookEntry = { ...entry, reference: `DC-${digest.slice(0, 8).toUpperCase()}` };
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(page, `${JSON.stringify(written)}\n`, { flag: 'wx' });
    return written;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return JSON.parse(await readFile(page, 'utf8')) as BookEntry;
  }
}
