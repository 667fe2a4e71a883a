/** Which way up a picture is to be shown, as EXIF counts it: 1 as it stands, 2 to 8 turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const tag = 0x01_12;
const entryBytes = 12;

/** Reads it from a TIFF block, which is what EXIF is inside; 1 where it does not say. */
export function orientationIn(tiff: Uint8Array): Orientation {
  try {
    const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
    const isLittle = view.getUint16(0) === 0x49_49;
    const first = view.getUint32(4, isLittle);
    const entries = view.getUint16(first, isLittle);
    for (let at = 0; at < entries; at += 1) {
      const entry = first + 2 + at * entryBytes;
      if (view.getUint16(entry, isLittle) !== tag) continue;
      const found = view.getUint16(entry + 8, isLittle);
      return found >= 1 && found <= 8 ? (found as Orientation) : 1;
    }
  } catch {
    // Ends before it says so: it says nothing.
  }
  return 1;
}

/** A TIFF block that says which way up, and nothing else. */
export function tiffSaying(orientation: Orientation): Uint8Array {
  const tiff = new Uint8Array(26);
  const view = new DataView(tiff.buffer);
  tiff.set([0x4d, 0x4d, 0, 42]);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, tag);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}
