interface Box {
  readonly type: string;
  /** Where what it holds begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** What a picture is made of. Whatever else stands beside it is blanked. */
const needed = new Set(['ftyp', 'meta', 'mdat', 'moov']);
/** Items that are about a picture, and none. */
const about = new Set(['Exif', 'mime', 'uri ']);
const nested = new Set(['moov', 'trak']);

/**
 * A HEIC, HEIF or AVIF without EXIF, XMP and what a maker put beside the picture. Everything in such a
 * file is found by its place in it: so nothing is taken out, and what is to go is overwritten with zeros.
 * Which way up stands in a property of the picture, and stays.
 */
export function heifWithout(bytes: Uint8Array): Uint8Array {
  const cleared = new Uint8Array(bytes);
  const view = new DataView(cleared.buffer);
  let left = cleared.length;
  const clear = (from: number, to: number): void => {
    left -= to - from;
    if (to > cleared.length || from > to || left < 0) throw new RangeError('Not inside the file.');
    cleared.fill(0, from, to);
  };
  // What is blanked must not be read anew: all places first.
  const places: [number, number][] = [];
  const visit = (from: number, to: number, isKept: (type: string) => boolean): void => {
    for (const box of boxesIn(view, from, to)) {
      if (box.type === 'mini') throw new RangeError('Its picture lies among its metadata.');
      if (!isKept(box.type)) places.push([box.from, box.to]);
      else if (box.type === 'meta') places.push(...metaPlaces(view, box));
      else if (nested.has(box.type)) {
        visit(box.from, box.to, (type) => type !== 'udta' && type !== 'uuid' && type !== 'meta');
      }
    }
  };
  visit(0, cleared.length, (type) => needed.has(type));
  for (const [from, to] of places) clear(from, to);
  return cleared;
}

function* boxesIn(view: DataView, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to;) {
    let size = view.getUint32(at);
    let head = 8;
    if (size === 1) {
      size = Number(view.getBigUint64(at + 8));
      head = 16;
    } else if (size === 0) size = to - at;
    if (size < head || at + size > to) throw new RangeError('A box that does not fit.');
    const type = textAt(view, at + 4);
    yield { type, from: at + head, to: at + size };
    at += size;
  }
}

/** Where the items lie that are about the picture, and what nobody knows among the descriptions. */
function metaPlaces(view: DataView, { from, to }: Box): [number, number][] {
  const inside = [...boxesIn(view, from + 4, to)];
  const named = (type: string): Box | undefined => inside.find((box) => box.type === type);
  const places = inside
    .filter(({ type }) => type === 'uuid' || type === 'udta')
    .map((box): [number, number] => [box.from, box.to]);
  const items = named('iinf');
  const locations = named('iloc');
  if (items === undefined || locations === undefined) return places;
  const ids = itemsAbout(view, items);
  return [...places, ...extentsOf(view, locations, ids, named('idat')?.from ?? null)];
}

/** The ids of the items to go. */
function itemsAbout(view: DataView, { from, to }: Box): ReadonlySet<number> {
  const isShort = view.getUint8(from) === 0;
  const ids = new Set<number>();
  for (const { type, from: at } of boxesIn(view, from + (isShort ? 6 : 8), to)) {
    const version = view.getUint8(at);
    if (type !== 'infe' || version < 2) continue;
    const id = version === 2 ? view.getUint16(at + 4) : view.getUint32(at + 4);
    if (about.has(textAt(view, at + (version === 2 ? 8 : 10)))) ids.add(id);
  }
  return ids;
}

/** Where items lie: in the file itself, or in the box of small data (`idat`). */
function extentsOf(
  view: DataView,
  { from, to }: Box,
  wanted: ReadonlySet<number>,
  idat: number | null,
): [number, number][] {
  const version = view.getUint8(from);
  const sizes = view.getUint16(from + 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const isLong = version === 2;
  const places: [number, number][] = [];
  let at = from + 6;
  const skip = (size: number): number => {
    const before = at;
    at += size;
    if (at > to) throw new RangeError('More items than there is room for.');
    return before;
  };
  const read = (size: number): number => {
    const place = skip(size);
    if (size === 0) return 0;
    if (size === 2) return view.getUint16(place);
    return size === 4 ? view.getUint32(place) : Number(view.getBigUint64(place));
  };
  for (let items = read(isLong ? 4 : 2); items > 0; items -= 1) {
    const id = read(isLong ? 4 : 2);
    const isInIdat = version > 0 && (read(2) & 15) === 1;
    skip(2);
    const base = read(baseSize);
    const extents = read(2);
    const bytesEach = indexSize + offsetSize + lengthSize;
    if (!wanted.has(id)) {
      skip(extents * bytesEach);
      continue;
    }
    if (lengthSize === 0) throw new RangeError('An item that is the whole file.');
    for (let extent = 0; extent < extents; extent += 1) {
      skip(indexSize);
      const begins = base + read(offsetSize) + (isInIdat ? (idat ?? 0) : 0);
      places.push([begins, begins + read(lengthSize)]);
    }
  }
  return places;
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((each) => view.getUint8(at + each)));
}
