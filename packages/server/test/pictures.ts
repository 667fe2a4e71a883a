/** One white pixel. */
export const png = bytesOf(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==',
);

/** The least that is a JPEG: its start, a JFIF header, its end. */
export const jpeg = bytesOf('/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==');

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
