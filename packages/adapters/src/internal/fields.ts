import * as v from 'valibot';

/** A code, a date, a name. Longer ones are no such thing. */
export const Text = v.nullish(v.pipe(v.string(), v.maxLength(100)), null);
/** A sentence. */
export const LongText = v.nullish(v.pipe(v.string(), v.maxLength(2_000)), null);
/** An e-mail address, as long as they get. Where there is none, some senders write an empty one. */
export const Email = v.nullish(
  v.pipe(
    v.string(),
    v.maxLength(320),
    v.transform((address) => (address.trim() === '' ? null : address)),
  ),
  null,
);
/** A code or an id that some senders write as a number: as text, and never empty. */
export const Code = v.nullish(
  v.union([
    v.pipe(
      v.string(),
      v.maxLength(100),
      v.transform((code) => (code.trim() === '' ? null : code)),
    ),
    v.pipe(v.number(), v.finite(), v.transform(String)),
  ]),
  null,
);
/** An ISO 4217 code. */
export const Currency = v.nullish(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), null);
/** A decimal amount, as text or number. */
export const Amount = v.nullish(v.union([v.string(), v.number()]), null);
/** A degree of latitude or longitude, as number or text. */
export const Coordinate = v.nullish(
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d{1,3}(\.\d+)?$/), v.transform(Number))]),
    v.finite(),
  ),
  null,
);
/** A tracking number: what a parcel is found by. */
export const TrackingNumber = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]),
  v.transform((number) => number.trim()),
  // Hyphens alone are none.
  v.regex(/[^\s-]/u),
  v.maxLength(60),
);

/** A list of which the unreadable elements are dropped. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.nullish(
    v.pipe(
      v.array(v.nullable(item)),
      v.transform((items) => items.filter((each) => each !== null)),
    ),
    [],
  );
}

/** The same, where each element also says at which place of the payload it stood, for the issues. */
export function placedListOf<Item extends v.GenericSchema<unknown, object>>(item: Item) {
  return v.nullish(
    v.pipe(
      v.array(v.nullable(item)),
      v.transform((items) =>
        items.flatMap((each, index) => (each === null ? [] : [{ index, ...each }])),
      ),
    ),
    [],
  );
}
