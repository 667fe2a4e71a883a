import { createHash } from 'node:crypto';
import { AmendsError, PHOTO_TYPES } from '@amends/core';
import type { Instant, PhotoType } from '@amends/core';
import { fileTypeFromBuffer } from 'file-type';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { addPhoto, countPhotos } from '../store/photos.js';
import { loadRecord } from '../store/records.js';
import { withoutMetadata } from './metadata/without-metadata.js';

/** More than anybody needs to show what is wrong, and no way to fill a disk. */
const photosPerOrder = 40;

/**
 * Keeps a picture of an order and answers its id. What it is, its bytes say: neither a name nor a
 * content type is believed. Where, when and with what it was taken is not kept. The same picture of the
 * same order is kept once.
 *
 * @throws {AmendsError} `unsupported_media_type` when it is no picture of {@link PHOTO_TYPES}, or a damaged one;
 *   `payload_too_large` when the order has too many; `not_found` when there is no such order.
 */
export async function keepPhoto(
  { database: { queries }, photos, log }: Runtime,
  orderId: string,
  given: Uint8Array,
  now: Instant,
): Promise<string> {
  const type = await photoTypeOf(given);
  const bytes = withoutMetadata(given, type);
  const id = createHash('sha256').update(`${orderId}\0`).update(bytes).digest('base64url');
  if ((await loadRecord(queries, orderId)) === null) throw nothingHere();
  if ((await countPhotos(queries, orderId, id)) >= photosPerOrder) throw tooMany();
  // The bytes first: a picture that is known is a picture that is there.
  await photos.put({ id, type, bytes });
  const isNew = await addPhoto(queries, { id, orderId, type, size: bytes.byteLength }, now);
  if (isNew) log({ level: 'info', event: 'photo.kept', orderId });
  return id;
}

async function photoTypeOf(bytes: Uint8Array): Promise<PhotoType> {
  const { mime } = (await fileTypeFromBuffer(bytes)) ?? {};
  const type = PHOTO_TYPES.find((each) => each === mime);
  if (type !== undefined) return type;
  throw new AmendsError({
    code: 'unsupported_media_type',
    message: `This is no picture that is kept, whatever its name says. Send one of ${PHOTO_TYPES.join(', ')}.`,
  });
}

function tooMany(): AmendsError {
  return new AmendsError({
    code: 'payload_too_large',
    message: `This order has ${photosPerOrder} pictures already, and no more are kept.`,
  });
}
