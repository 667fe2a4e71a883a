import * as v from 'valibot';

/** The id of an order or of its line, as Amazon and sellers write them. */
export const OrderId = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
