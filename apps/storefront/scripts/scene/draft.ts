/** JSON as it is recorded. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One field that was touched, and why nothing recorded could stand there as it was. */
export interface Touch {
  /** JSON pointer into the payload that is sent. */
  readonly pointer: string;
  readonly why: 're-dated' | 'linked' | 'status set';
}

/** A copy of a recording, and what was touched in it. */
export interface Draft {
  readonly value: Json;
  readonly touched: readonly Touch[];
}

type Containers = Record<string, Json>;

/** A recording as it is. */
export function draftOf(recording: Json): Draft {
  return { value: structuredClone(recording), touched: [] };
}

/** The draft with another value in a field that the recording has. Fields are never added. */
export function touch(draft: Draft, pointer: string, value: Json, why: Touch['why']): Draft {
  const copy = structuredClone(draft.value);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json | undefined>(
    (at, step) => (at as Containers | undefined)?.[step],
    copy,
  );
  if (typeof parent !== 'object' || parent === null || !(last in parent)) {
    throw new Error(`The recording has no ${pointer}, and the scene adds no fields.`);
  }
  (parent as Containers)[last] = value;
  const others = draft.touched.filter((each) => each.pointer !== pointer);
  return { value: copy, touched: [...others, { pointer, why }] };
}

/** The value at a pointer. */
export function at(draft: Draft, pointer: string): Json {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>(
      (value, step) => (value as Containers | undefined)?.[step],
      draft.value,
    );
  if (found === undefined) throw new Error(`The recording has no ${pointer}.`);
  return found;
}

/** The text or number at a pointer, as text. */
export function textAt(draft: Draft, pointer: string): string {
  const value = at(draft, pointer);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`The recording has no text at ${pointer}.`);
}

const instant = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/u;

/** Moves every instant under `pointer` by the same time, so that what lay between them stays. */
export function redate(draft: Draft, byMs: number, pointer = ''): Draft {
  return instantsIn(pointer === '' ? draft.value : at(draft, pointer), pointer).reduce(
    (moved, [where, text]) => touch(moved, where, shift(text, byMs), 're-dated'),
    draft,
  );
}

/** Puts `moment` where an instant is recorded, in the recording's own way of writing it. */
export function date(draft: Draft, pointer: string, moment: string): Draft {
  const recorded = textAt(draft, pointer);
  return touch(
    draft,
    pointer,
    shift(recorded, Date.parse(moment) - Date.parse(recorded)),
    're-dated',
  );
}

/** Every instant in a payload, with its pointer. */
export function instantsIn(value: Json, pointer = ''): [string, string][] {
  if (typeof value === 'string') return instant.test(value) ? [[pointer, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => instantsIn(each, `${pointer}/${key}`));
}

function shift(text: string, byMs: number): string {
  const [, digits = '', fraction = '', offset = ''] = instant.exec(text) ?? [];
  const moved = new Date(Date.parse(`${digits}Z`) + byMs).toISOString().slice(0, 19);
  return moved + fraction + offset;
}
