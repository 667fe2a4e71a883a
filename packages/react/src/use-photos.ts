'use client';
import type { ClientResult } from '@amends/client';
import { PHOTO_BYTES_AT_MOST, PHOTO_TYPES, PHOTOS_AT_MOST } from '@amends/core';
import type { PhotoAnswer } from '@amends/core';
import { useRef, useState } from 'react';
import { useAmends } from './amends-context.js';
import type { SendingState } from './sending.js';
import { askHandler, notConnected, stateOf } from './sending.js';

/**
 * A store's own way to keep a picture. Resolves to the id that a claim names it by, or to a result as
 * the client gives it; a rejection means that it failed.
 */
export type PhotoHandler = (
  photo: File,
  orderId: string,
) => Promise<PhotoHandlerAnswer> | PhotoHandlerAnswer;

/** What a {@link PhotoHandler} may answer. */
export type PhotoHandlerAnswer = PhotoAnswer | ClientResult<PhotoAnswer>;

/** A picture that goes along with a report, and how its own sending stands. */
export interface ReportPhoto {
  readonly file: File;
  readonly state: Exclude<SendingState, 'idle'>;
}

/** A picture that cannot be taken, known before it is sent: no picture, too large, or one too many. */
export interface LeftOutPhoto {
  readonly name: string;
  readonly why: 'type' | 'size' | 'number';
}

/** Options of {@link usePhotos}. */
export interface UsePhotosOptions {
  /** Keeps a picture. @default the provider's client */
  readonly onPhoto?: PhotoHandler | undefined;
  /** How many bytes one may have: `limits.photo` of your server. @default 8,000,000 */
  readonly bytesAtMost?: number | undefined;
}

/** The pictures of a report, each sent as soon as it is chosen. */
export interface PhotosControl {
  /** In the order in which they were chosen. */
  readonly photos: readonly ReportPhoto[];
  /** Those of the last {@link PhotosControl.add} that were not taken. */
  readonly leftOut: readonly LeftOutPhoto[];
  /** Whether there is anything to send with. When `false`, let the form bring the files itself. */
  readonly isHandled: boolean;
  /** Takes and sends what was chosen. The same file again is the same picture. */
  readonly add: (files: Iterable<File>) => void;
  readonly remove: (file: File) => void;
  readonly retry: (file: File) => void;
  readonly clear: () => void;
  /**
   * Waits for those on their way, sends once more what failed, and resolves to the ids for
   * `Claim.photoIds`; to `null` while one of them is not kept: it is the customer's to retry or remove.
   */
  readonly settle: () => Promise<readonly string[] | null>;
}

type Sent = ClientResult<PhotoAnswer | null>;

/** Sends the pictures of a report ahead of it, and says how each of them stands. */
export function usePhotos(
  orderId: string,
  { onPhoto, bytesAtMost = PHOTO_BYTES_AT_MOST }: UsePhotosOptions = {},
): PhotosControl {
  const amends = useAmends();
  const sendings = useRef(new Map<File, Promise<Sent>>());
  /** `null` while on its way. */
  const [sent, setSent] = useState<ReadonlyMap<File, Sent | null>>(new Map());
  const [leftOut, setLeftOut] = useState<readonly LeftOutPhoto[]>([]);

  const show = (): void => {
    setSent(
      (known) =>
        new Map([...sendings.current.keys()].map((file) => [file, known.get(file) ?? null])),
    );
  };

  const perform = (file: File): Promise<Sent> => {
    if (onPhoto) return askHandler('onPhoto', () => onPhoto(file, orderId), amends?.report);
    if (amends?.client) return amends.client.order(orderId).addPhoto(file);
    return Promise.resolve({ ok: false, error: notConnected('onPhoto') });
  };

  const send = (file: File): Promise<Sent> => {
    const sending = perform(file);
    sendings.current.set(file, sending);
    setSent((known) => new Map(known).set(file, null));
    void sending.then((result) => {
      // Neither one that was removed meanwhile nor one that is being sent again.
      if (sendings.current.get(file) !== sending) return;
      setSent((known) => new Map(known).set(file, result));
    });
    return sending;
  };

  return {
    photos: [...sent].map(([file, result]) => ({
      file,
      state: result === null ? 'submitting' : (stateOf(result) as ReportPhoto['state']),
    })),
    leftOut,
    isHandled: Boolean(onPhoto ?? amends?.client),

    add(files) {
      const left: LeftOutPhoto[] = [];
      for (const file of files) {
        if ([...sendings.current.keys()].some((known) => isSame(known, file))) continue;
        const why = whyNot(file, sendings.current.size, bytesAtMost);
        if (why) left.push({ name: file.name, why });
        else void send(file);
      }
      setLeftOut(left);
    },

    remove(file) {
      sendings.current.delete(file);
      setLeftOut([]);
      show();
    },

    retry: (file) => void send(file),

    clear() {
      sendings.current.clear();
      setLeftOut([]);
      show();
    },

    async settle() {
      const results = await Promise.all(
        [...sendings.current].map(async ([file, sending]) => {
          const result = await sending;
          const mayPass = !result.ok && stateOf(result) !== 'refused';
          return [
            file,
            await (mayPass && sendings.current.has(file) ? send(file) : result),
          ] as const;
        }),
      );
      // One that was removed while the others were on their way is nobody's trouble.
      const wanted = results.filter(([file]) => sendings.current.has(file));
      const ids = wanted.flatMap(([, result]) => (result.ok ? (result.value?.photoId ?? []) : []));
      return ids.length === wanted.length ? [...new Set(ids)] : null;
    },
  };
}

const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** What can be told before it is sent. Where the browser does not know a type, the server does. */
function whyNot(file: File, taken: number, bytesAtMost: number): LeftOutPhoto['why'] | null {
  if (file.type !== '' && !PHOTO_TYPES.some((type) => type === file.type)) return 'type';
  if (file.size > bytesAtMost) return 'size';
  return taken >= PHOTOS_AT_MOST ? 'number' : null;
}
