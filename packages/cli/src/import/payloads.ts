import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';
import { sourceOf } from './sources.js';
import type { SourceAdapter, SourceName } from './sources.js';
import { valuesIn } from './values.js';

/** A file and who sent what is in it. */
export interface SourceFile {
  readonly source: SourceName;
  readonly file: string;
}

/** One payload, where it stood, and how it is read. */
export interface Payload {
  readonly source: SourceName;
  readonly place: string;
  readonly document: unknown;
  readonly read: SourceAdapter['read'];
}

/**
 * Every payload of some files. What holds none is refused.
 *
 * @throws {Unusable} when a file cannot be read, or is neither JSON nor XML.
 */
export async function payloadsIn(
  files: readonly SourceFile[],
  streams: Streams,
  report: Report,
): Promise<Payload[]> {
  const payloads: Payload[] = [];
  for (const { source, file } of files) {
    const { label, load } = sourceOf(source);
    const { documents: documentsIn, read } = await load();
    for await (const { place, value } of valuesIn(file, streams, report)) {
      const documents = documentsIn(value);
      if (isEmptyList(value)) {
        report.note('A list holds nothing.');
      } else if (documents.length === 0) {
        // Theirs, and about something else; or not theirs, with what would be.
        const answer = read(value, {});
        if (answer.ok) for (const { code, text } of answer.issues) report.note(`${text} [${code}]`);
        else {
          const none = `No ${label} payload here tells of an order or a parcel.`;
          report.refuse(place, `${none} ${answer.error.message} [${answer.error.code}]`);
        }
      }
      for (const [at, document] of documents.entries()) {
        const number = documents.length === 1 ? '' : `: document ${at + 1}`;
        payloads.push({ source, place: `${place}${number}`, document, read });
      }
    }
  }
  return payloads;
}

/** A list without anything in it, bare or in its envelope: a day on which nothing was sold. */
function isEmptyList(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length === 0;
  const held = Object.values(value).filter((each) => typeof each === 'object' && each !== null);
  return held.length > 0 && held.every(isEmptyList);
}
