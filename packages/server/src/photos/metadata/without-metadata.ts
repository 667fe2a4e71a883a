import { AmendsError } from '@amends/core';
import type { PhotoType } from '@amends/core';
import { heifWithout } from './heif.js';
import { jpegWithout } from './jpeg.js';
import { pngWithout } from './png.js';
import { webpWithout } from './webp.js';

const strippers: Readonly<Record<PhotoType, (bytes: Uint8Array) => Uint8Array>> = {
  'image/jpeg': jpegWithout,
  'image/png': pngWithout,
  'image/webp': webpWithout,
  'image/heic': heifWithout,
  'image/heif': heifWithout,
  'image/avif': heifWithout,
};

/**
 * A picture without what was written into it beside the picture: where it was taken, when, with which
 * device, small previews, texts, further pictures behind it. Not a pixel changes, and neither does which
 * way up it is shown. A picture without any of that comes back as it was.
 *
 * @throws {AmendsError} `unsupported_media_type` when it is damaged so that nobody can tell what is what:
 *   it is not kept as it is.
 */
export function withoutMetadata(bytes: Uint8Array, type: PhotoType): Uint8Array {
  try {
    return strippers[type](bytes);
  } catch (cause) {
    throw new AmendsError({
      code: 'unsupported_media_type',
      message: 'This picture is damaged. Take it anew, or send another copy of it.',
      cause,
    });
  }
}
