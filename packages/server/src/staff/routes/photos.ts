import { nothingHere } from '../../doors/door.js';
import { attachment } from '../../http/answer.js';
import { readPhoto as photoOf } from '../../photos/read-photo.js';
import type { StaffRoute } from '../staff-request.js';

/** A picture, to be saved and never shown in place: what a stranger sent runs nowhere. */
export const readPhoto: StaffRoute<'readPhoto'> = async ({ runtime, id }) => {
  const found = await photoOf(runtime, id);
  if (found === null) throw nothingHere();
  const { type, bytes } = found;
  return attachment(bytes, { type, name: `photo.${type.slice('image/'.length)}` });
};
