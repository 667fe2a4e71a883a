import { crc32 } from 'node:zlib';
import { orientationIn, tiffSaying } from './orientation.js';

const signatureBytes = 8;
/** Length, name and checksum around what a chunk holds. */
const framing = 12;

/** What says how it looks, and how it moves. All else that a decoder may skip is about something else. */
const needed = new Set(
  'tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT pHYs bKGD hIST sPLT acTL fcTL fdAT'.split(' '),
);

/** A PNG without texts, times, EXIF and what programs of their own wrote into it; which way up stays. */
export function pngWithout(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, signatureBytes)];
  for (let at = signatureBytes; at < bytes.length;) {
    const next = at + framing + view.getUint32(at);
    if (next > bytes.length) throw new RangeError('Cut short.');
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    // A capital first letter: no decoder can do without.
    const isCritical = /^[A-Z]/u.test(name);
    if (isCritical || needed.has(name)) kept.push(bytes.subarray(at, next));
    if (name === 'eXIf') {
      const orientation = orientationIn(bytes.subarray(at + 8, next - 4));
      if (orientation !== 1) kept.push(chunk(name, tiffSaying(orientation)));
    }
    if (name === 'IEND') break;
    at = next;
  }
  return Buffer.concat(kept);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const made = Buffer.alloc(framing + content.length);
  made.writeUInt32BE(content.length, 0);
  made.write(name, 4, 'latin1');
  made.set(content, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + content.length)), 8 + content.length);
  return made;
}
