import { crc32 } from 'node:zlib';
import type { PhotoType } from '@amends/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpeg, png } from '../../../test/pictures.js';
import { orientationIn } from './orientation.js';
import { withoutMetadata } from './without-metadata.js';

const secret = 'N 40.7128 W 74.0060 by Xanthippe';
const said = Buffer.from(secret);

/** EXIF as a phone writes it: which way up, and where. */
function tiff(orientation: number): Buffer {
  const block = Buffer.alloc(26);
  block.write('II*\0\u0008', 0, 'latin1');
  block.writeUInt16LE(1, 8);
  block.writeUInt16LE(0x01_12, 10);
  block.writeUInt16LE(3, 12);
  block.writeUInt32LE(1, 14);
  block.writeUInt16LE(orientation, 18);
  return Buffer.concat([block, said]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
const text = (value: string): Buffer => Buffer.from(value, 'latin1');

const jfif = segment(0xe0, text('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'));
const colours = segment(0xe2, text('ICC_PROFILE\0\u0001\u0001 colours'));
const table = segment(0xdb, Buffer.alloc(65, 7));
/** Two scans, with an escaped byte and a restart in the first, and a table between them. */
const scans = Buffer.concat([
  segment(0xda, Buffer.alloc(10)),
  Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
  segment(0xc4, Buffer.alloc(20, 1)),
  segment(0xda, Buffer.alloc(10)),
  Buffer.from([4, 5]),
]);
const ends = Buffer.from([0xff, 0xd9]);
const plainJpeg = Buffer.concat([text('\u00ff\u00d8'), jfif, colours, table, scans, ends]);
const jpegOf = (exif: Buffer): Buffer =>
  Buffer.concat([
    text('\u00ff\u00d8'),
    jfif,
    segment(0xe1, Buffer.concat([text('Exif\0\0'), exif])),
    segment(0xe1, Buffer.concat([text('http://ns.adobe.com/xap/1.0/\0'), said])),
    colours,
    segment(0xe2, Buffer.concat([text('MPF\0'), said])),
    segment(0xed, Buffer.concat([text('Photoshop 3.0\0'), said])),
    segment(0xe0, Buffer.concat([text('JFXX\0'), said])),
    segment(0xfe, said),
    Buffer.from([0xff]),
    table,
    scans,
    ends,
    // A moving picture's film, and the picture behind the picture.
    said,
  ]);

function chunk(name: string, content: Buffer): Buffer {
  const made = Buffer.alloc(12 + content.length);
  made.writeUInt32BE(content.length, 0);
  made.write(name, 4, 'latin1');
  made.set(content, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + content.length)), 8 + content.length);
  return made;
}
const withinPng = (...chunks: Buffer[]): Buffer => {
  const afterHeader = 8 + 25;
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
};

function riff(...chunks: readonly (readonly [string, Buffer])[]): Buffer {
  const body = Buffer.concat(
    chunks.map(([name, content]) => {
      const made = Buffer.alloc(8 + content.length + (content.length % 2));
      made.write(name, 0, 'latin1');
      made.writeUInt32LE(content.length, 4);
      made.set(content, 8);
      return made;
    }),
  );
  const head = text('RIFF\0\0\0\0WEBP');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
const canvas = (flags: number): Buffer => Buffer.concat([Buffer.from([flags]), Buffer.alloc(9, 3)]);
const pixels = Buffer.alloc(7, 9);

function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}
const bytes = (...values: number[]): Buffer => Buffer.from(values);
/** A picture (item 1) with EXIF (item 2, in the file) and XMP (item 3, among the small data). */
function heif(beside: Buffer): Buffer {
  const entry = (id: number, type: string): Buffer =>
    box('infe', bytes(2, 0, 0, 0, 0, id, 0, 0), text(type), bytes(0));
  const pixelsAt = Buffer.concat([pixels, beside]);
  const metaOf = (dataAt: number): Buffer => {
    const places = Buffer.alloc(3 * 14);
    [
      [1, 0, dataAt, pixels.length],
      [2, 0, dataAt + pixels.length, beside.length],
      [3, 1, 0, beside.length],
    ].forEach(([id = 0, how = 0, offset = 0, length = 0], at) => {
      const from = at * 14;
      places.writeUInt16BE(id, from);
      places.writeUInt16BE(how, from + 2);
      places.writeUInt16BE(1, from + 6);
      places.writeUInt16BE(offset, from + 8);
      places.writeUInt32BE(length, from + 10);
    });
    return box(
      'meta',
      bytes(0, 0, 0, 0),
      box('iinf', bytes(0, 0, 0, 0, 0, 3), entry(1, 'hvc1'), entry(2, 'Exif'), entry(3, 'mime')),
      box('iloc', bytes(1, 0, 0, 0, 0x24, 0x00, 0, 3), places),
      box('idat', beside),
    );
  };
  const type = box('ftyp', text('heic\0\0\0\0mif1heic'));
  const dataAt = type.length + metaOf(0).length + 8;
  return Buffer.concat([type, metaOf(dataAt), box('mdat', pixelsAt), box('uuid', beside)]);
}
const webpFlags = 0x20;

const pictures: readonly (readonly [string, PhotoType, Buffer, Buffer])[] = [
  ['a JPEG', 'image/jpeg', jpegOf(tiff(1)), plainJpeg],
  [
    'a PNG',
    'image/png',
    Buffer.concat([
      withinPng(
        chunk('eXIf', tiff(1)),
        chunk('tEXt', said),
        chunk('iTXt', said),
        chunk('tIME', Buffer.alloc(7)),
        chunk('prVt', said),
      ),
      said,
    ]),
    Buffer.from(png),
  ],
  [
    'a WebP',
    'image/webp',
    riff(
      ['VP8X', canvas(webpFlags | 0x0c)],
      ['ICCP', text('colours')],
      ['VP8 ', pixels],
      ['EXIF', tiff(1)],
      ['XMP ', said],
      ['QUUX', said],
    ),
    riff(['VP8X', canvas(webpFlags)], ['ICCP', text('colours')], ['VP8 ', pixels]),
  ],
  ['a HEIC', 'image/heic', heif(tiff(1)), heif(Buffer.alloc(tiff(1).length))],
];

describe('a picture that is kept', () => {
  it.each(pictures)('%s says nothing of where and by whom it was taken', (_, type, full, clean) => {
    expect(full.includes(secret)).toBe(true);
    expect(Buffer.from(withoutMetadata(full, type)).equals(clean)).toBe(true);
    // What there is nothing to take from stays as it is.
    expect(Buffer.from(withoutMetadata(clean, type)).equals(clean)).toBe(true);
  });

  it.each<[string, PhotoType, Buffer, string]>([
    ['a JPEG', 'image/jpeg', jpegOf(tiff(6)), 'Exif\0\0'],
    ['a PNG', 'image/png', withinPng(chunk('eXIf', tiff(6))), 'eXIf'],
    [
      'a WebP',
      'image/webp',
      riff(['VP8X', canvas(webpFlags | 8)], ['VP8 ', pixels], ['EXIF', tiff(6)]),
      'EXIF\u001a\0\0\0',
    ],
  ])('%s goes on to stand the right way up', (_, type, turned, before) => {
    const kept = Buffer.from(withoutMetadata(turned, type));
    expect(kept.includes(secret)).toBe(false);
    const at = kept.indexOf(before, 0, 'latin1') + before.length;
    expect(orientationIn(kept.subarray(at))).toBe(6);
    expect(Buffer.from(withoutMetadata(kept, type)).equals(kept)).toBe(true);
  });

  it('is refused when it is damaged so that nobody can tell what is what, and never takes long', () => {
    const refused = expect.objectContaining({ code: 'unsupported_media_type' }) as unknown;
    for (const [, type, full] of pictures) {
      fc.assert(
        fc.property(fc.nat(full.length - 1), fc.nat(255), fc.boolean(), (at, value, isCut) => {
          const hurt = isCut ? full.subarray(0, at) : Buffer.from(full);
          if (!isCut) hurt[at] = value;
          try {
            expect(withoutMetadata(hurt, type).length).toBeLessThanOrEqual(full.length + 64);
          } catch (error) {
            expect(error).toEqual(refused);
          }
        }),
        { numRuns: 60 },
      );
    }
    expect(withoutMetadata(jpeg, 'image/jpeg')).toEqual(Buffer.from(jpeg));
  });
});
