import { orientationIn, tiffSaying } from './orientation.js';
import type { Orientation } from './orientation.js';

const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
const app0 = 0xe0;
const app1 = 0xe1;
const lastApp = 0xef;
const comment = 0xfe;
const exif = 'Exif\0\0';

/** What decoders need of the application's own segments: density, colours, and how colours are coded. */
const needed = ['JFIF\0', 'ICC_PROFILE\0', 'Adobe'];

/**
 * A JPEG without what cameras and programs wrote into it. Of the application's segments those stay that
 * say how it looks; which way up stays, too. What follows its end (the film of a moving picture, further
 * pictures) goes.
 */
export function jpegWithout(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let orientation: Orientation = 1;
  let at = 2;
  while (at + 1 < bytes.length) {
    // Any number of fill bytes may stand before a marker.
    if (bytes[at] !== 0xff) throw new RangeError('No marker.');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === end) break;
    const next = at + 2 + view.getUint16(at + 2);
    const segment = bytes.subarray(at, next);
    if (next > bytes.length) throw new RangeError('Cut short.');
    const isPrivate = (marker >= app0 && marker <= lastApp) || marker === comment;
    if (marker === app1 && startsWith(segment, 4, exif) && orientation === 1)
      orientation = orientationIn(segment.subarray(4 + exif.length));
    if (!isPrivate || needed.some((name) => startsWith(segment, 4, name))) kept.push(segment);
    at = next;
    if (marker !== scan) continue;
    const ends = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, ends));
    at = ends;
  }
  const turned = orientation === 1 ? [] : [exifSegment(orientation)];
  // EXIF comes first, or right after the JFIF header where there is one.
  const head = startsWith(kept[0] ?? bytes.subarray(0, 0), 4, 'JFIF\0') ? kept.splice(0, 1) : [];
  return Buffer.concat([
    Uint8Array.of(0xff, start),
    ...head,
    ...turned,
    ...kept,
    Uint8Array.of(0xff, end),
  ]);
}

/** Where coded data end: at the next marker that is neither an escaped byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function exifSegment(orientation: Orientation): Uint8Array {
  const tiff = tiffSaying(orientation);
  const length = 2 + exif.length + tiff.length;
  return Buffer.concat([Uint8Array.of(0xff, app1, 0, length), Buffer.from(exif, 'latin1'), tiff]);
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;
}
