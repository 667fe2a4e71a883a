import { AmendsError } from '@amends/core';
import type { Order, OrderEvent, OrderPromise } from '@amends/core';
import type * as v from 'valibot';
import { issueLog } from '../../issues.js';
import type { Report } from '../../issues.js';
import { trackingKey } from '../../parcel.js';
import type { Parcel } from '../../parcel.js';
import { nothing } from '../../reading.js';
import type { AdapterResult, Reading } from '../../reading.js';
import { findDocuments, isObject } from '../documents.js';
import type { Json } from '../documents.js';
import { readLoosely } from '../loose.js';
import type { LooseResult } from '../loose.js';
import { parcelEvents } from './parcel-events.js';
import type { TrackedParcel, TrackingOptions } from './parcel-events.js';

/** What one document of a payload comes to. */
export interface DocumentReading {
  /** Parcels that a carrier tells of. */
  readonly tracked?: readonly TrackedParcel[];
  /** Parcels of which the contents are told. */
  readonly parcels?: readonly Parcel[];
  readonly order?: Order | null;
  readonly orderId?: string | null;
  readonly promises?: readonly OrderPromise[];
  readonly events?: readonly OrderEvent[];
}

/** One kind of document that a sender sends. */
export interface DocumentKind {
  /** "an AfterShip tracking": names it in messages. */
  readonly what: string;
  /** Tells it by the fields that only it has. */
  readonly isOne: (value: Json) => boolean;
  readonly read: (document: unknown, report: Report) => LooseResult<DocumentReading>;
}

/** A kind of document from its schema and what is made of it. */
export function documentKind<Schema extends v.GenericSchema>(kind: {
  readonly what: string;
  readonly isOne: (value: Json) => boolean;
  readonly schema: Schema;
  readonly read: (source: v.InferOutput<Schema>, report: Report) => DocumentReading;
}): DocumentKind {
  return {
    what: kind.what,
    isOne: kind.isOne,
    read: (document, report) => {
      const read = readLoosely(kind.schema, document, kind.what, report);
      return read.ok ? { ok: true, value: kind.read(read.value, report) } : read;
    },
  };
}

/** How a sender's payloads are read. */
export interface DocumentReader {
  readonly kinds: readonly DocumentKind[];
  /** What to pass, as a sentence: the end of every refusal. */
  readonly how: string;
  /** What a well-formed payload of this sender says that holds no document; `null` when it is not theirs. */
  readonly remark?: (input: unknown) => string | null;
}

/** Every document of some kinds in a payload. */
export function documentsOf(kinds: readonly DocumentKind[], input: unknown): unknown[] {
  return findDocuments(input, (value) => kinds.some((kind) => kind.isOne(value)));
}

/**
 * Reads every document of a payload. A payload of one that cannot be read is refused; of several, the
 * unreadable ones are left out and taken down.
 */
export function readDocuments(
  reader: DocumentReader,
  input: unknown,
  options: TrackingOptions,
): AdapterResult {
  const { issues, report } = issueLog();
  const documents = documentsOf(reader.kinds, input);
  if (documents.length === 0) {
    const remark = reader.remark?.(input) ?? null;
    if (remark === null) return refusal(reader);
    report('no-evidence', '', remark);
    return { ok: true, value: nothing, issues };
  }
  const found = collector();
  let failure: AmendsError | null = null;
  let count = 0;
  for (const [at, document] of documents.entries()) {
    const prefix = documents.length === 1 ? '' : `/${at}`;
    const here: Report = (code, path, text) => report(code, `${prefix}${path}`, text);
    const kind = reader.kinds.find((each) => isObject(document) && each.isOne(document));
    if (kind === undefined) continue;
    const read = kind.read(document, here);
    if (!read.ok) {
      failure ??= read.error;
      here('unreadable-field', '', `This cannot be read as ${kind.what}, so it was left out.`);
      continue;
    }
    count += 1;
    if (!found.isOfTheSame(read.value)) {
      here('several-orders', '', 'This is about another order: read each document by itself.');
      continue;
    }
    const scanned = (read.value.tracked ?? []).flatMap((each) => parcelEvents(each, options, here));
    found.add(read.value, scanned);
  }
  return count === 0 && failure !== null
    ? { ok: false, error: failure }
    : { ok: true, value: found.reading(), issues };
}

/** What all documents say together. Of the order the last word counts. */
function collector() {
  // By their ids: what two documents of a payload both tell is one thing.
  const promises = new Map<string, OrderPromise>();
  const events = new Map<string, OrderEvent>();
  const parcels: Parcel[] = [];
  const numbers = new Set<string>();
  let order: Order | null = null;
  let orderId: string | null = null;
  let isMixed = false;
  return {
    /** Whether a document can stand beside those before it: one reading is about one order at most. */
    isOfTheSame(said: DocumentReading): boolean {
      const id = said.order?.id ?? said.orderId ?? null;
      const isOrders =
        (said.order ?? null) !== null ||
        (said.events ?? []).some((each) => (each.shipmentId ?? null) === null);
      return !isOrders || id === null || orderId === null || id === orderId;
    },
    add(said: DocumentReading, scanned: readonly OrderEvent[]): void {
      order = said.order ?? order;
      const id = said.order?.id ?? said.orderId ?? null;
      isMixed ||= id !== null && orderId !== null && id !== orderId;
      orderId ??= id;
      for (const each of said.promises ?? []) addOnce(promises, each);
      for (const each of said.events ?? []) addOnce(events, each);
      for (const each of scanned) addOnce(events, each);
      for (const each of said.parcels ?? []) {
        parcels.push(each);
        for (const number of each.trackingNumbers) numbers.add(number);
      }
      for (const { number } of said.tracked ?? []) numbers.add(trackingKey(number));
    },
    reading(): Reading {
      const trackingNumbers = [...numbers].filter((number) => number !== '');
      // Parcels of several orders: each names its own, and the whole none.
      const id = order === null && isMixed ? null : orderId;
      return {
        ...{ order, orderId: id, parcels, trackingNumbers },
        promises: [...promises.values()],
        events: [...events.values()],
      };
    },
  };
}

function addOnce<Item extends { readonly id: string }>(into: Map<string, Item>, item: Item): void {
  if (!into.has(item.id)) into.set(item.id, item);
}

function refusal({ kinds, how }: DocumentReader): AdapterResult {
  const whats = kinds.map((kind) => kind.what).join(', or ');
  const message = `There is nothing here that can be read as ${whats}: none of the fields that mark one is present. ${how}`;
  return { ok: false, error: new AmendsError({ code: 'invalid_payload', message, path: '' }) };
}
