'use client';

import { PHOTO_BYTES_AT_MOST } from '@amends/core';
import type { CaseView } from '@amends/core';
import type { Claim, ClaimHandler, PhotoHandler, PhotosControl } from '@amends/react';
import { useClaim, usePhotos } from '@amends/react';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { readClaim } from './read-claim.js';
import { useOutcomeFocus } from '../internal/use-outcome-focus.js';

/** Where the report stands. `read-only`: there is nowhere to send it. */
export type ReportState =
  'idle' | 'submitting' | 'sent' | 'refused' | 'failed' | 'offline' | 'read-only';

/** Options of {@link useReportProblem}. */
export interface UseReportProblemOptions {
  readonly view: CaseView;
  /** Keeps the report. @default the provider's client; without one the form posts by itself */
  readonly onClaim?: ClaimHandler | undefined;
  /**
   * Keeps a picture and answers its id. @default the provider's client, unless there is `onClaim`: then
   * no pictures are asked for without it
   */
  readonly onPhoto?: PhotoHandler | undefined;
  /** How many bytes a picture may have: `limits.photo` of your server. @default 8,000,000 */
  readonly photoBytesAtMost?: number | undefined;
}

/** What {@link useReportProblem} answers. */
export interface ReportProblemState {
  readonly state: ReportState;
  /**
   * How pictures come: each `ahead` of the report, as it is chosen, or `along` with the form where that
   * posts by itself. `null`: there is nowhere to send them.
   */
  readonly takesPhotos: 'ahead' | 'along' | null;
  readonly photos: PhotosControl;
  /** How many bytes a picture may have. */
  readonly photoBytesAtMost: number;
  /** Whether the report waits for a picture that did not arrive: to be sent again, or removed. */
  readonly isHeldUp: boolean;
  /** Where the words on how it went are found. */
  readonly outcomeId: string;
  readonly onChange: () => void;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  /** Back to the form, to report something else. */
  readonly again: () => void;
}

/** The report without its look: how the sending goes. */
export function useReportProblem({
  view,
  onClaim,
  onPhoto,
  photoBytesAtMost = PHOTO_BYTES_AT_MOST,
}: UseReportProblemOptions): ReportProblemState {
  const { state: sending, isHandled, send, reset } = useClaim(view.orderId, { onClaim });
  const photos = usePhotos(view.orderId, { onPhoto, bytesAtMost: photoBytesAtMost });
  /** What the pictures do to the report: it waits while they are on their way, and for those that failed. */
  const [waiting, setWaiting] = useState<'submitting' | 'failed' | null>(null);

  const state = ((): ReportState => {
    if (!isHandled && view.actions.claim === null) return 'read-only';
    if (waiting !== null) return waiting;
    return sending === 'succeeded' ? 'sent' : sending;
  })();
  const outcomeId = useOutcomeFocus(state);

  const takesPhotos = ((): ReportProblemState['takesPhotos'] => {
    if (!isHandled) return view.actions.photo === null ? null : 'along';
    return photos.isHandled && (onPhoto ?? !onClaim) ? 'ahead' : null;
  })();

  const onChange = (): void => {
    reset();
    setWaiting((before) => (before === 'submitting' ? before : null));
  };

  const sendAll = async (claim: Claim): Promise<void> => {
    setWaiting('submitting');
    const photoIds = await photos.settle();
    setWaiting(photoIds === null ? 'failed' : null);
    if (photoIds !== null) await send({ ...claim, photoIds });
  };

  return {
    state,
    takesPhotos,
    photos,
    photoBytesAtMost,
    isHeldUp: waiting === 'failed',
    outcomeId,
    onChange,
    onSubmit(event) {
      const claim = readClaim(event.currentTarget);
      if (claim === null || !isHandled) return;
      event.preventDefault();
      if (waiting === 'submitting') return;
      void (photos.photos.length === 0 ? send(claim) : sendAll(claim));
    },
    again() {
      photos.clear();
      onChange();
    },
  };
}
