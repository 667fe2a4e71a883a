import { orientationIn, tiffSaying } from './orientation.js';
import type { Orientation } from './orientation.js';

const headerBytes = 12;
const hasExif = 0x08;
const hasXmp = 0x04;
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** A WebP without EXIF, XMP and chunks that nobody knows; which way up stays. */
export function webpWithout(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const kept: { readonly name: string; readonly content: Uint8Array }[] = [];
  let orientation: Orientation = 1;
  for (let at = headerBytes; at + 8 <= ends;) {
    const name = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    const next = at + 8 + view.getUint32(at + 4, true);
    if (next > ends) throw new RangeError('Cut short.');
    const content = new Uint8Array(bytes.subarray(at + 8, next));
    if (name === 'EXIF') orientation = orientationIn(content);
    if (needed.has(name)) kept.push({ name, content });
    // Chunks begin at even places.
    at = next + (next % 2);
  }
  if (orientation !== 1) kept.push({ name: 'EXIF', content: tiffSaying(orientation) });
  for (const { name, content } of kept) {
    if (name !== 'VP8X') continue;
    const flags = (content[0] ?? 0) & ~(hasExif | hasXmp);
    content[0] = orientation === 1 ? flags : flags | hasExif;
  }
  const body = Buffer.concat(kept.map(({ name, content }) => chunk(name, content)));
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  header.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([header, body]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const made = Buffer.alloc(8 + content.length + (content.length % 2));
  made.write(name, 0, 'latin1');
  made.writeUInt32LE(content.length, 4);
  made.set(content, 8);
  return made;
}
