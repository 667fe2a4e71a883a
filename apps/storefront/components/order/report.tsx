'use client';

import { PHOTOS_AT_MOST, PHOTO_TYPES } from '@amends/core';
import type { CaseView } from '@amends/core';
import { useAmends } from '@amends/react';
import type { ClaimHandler } from '@amends/react';
import { ReportProblem } from '@amends/ui/report-problem';
import { useRef } from 'react';
import styles from './order.module.css';

/** The report with pictures: kept one by one where there is JavaScript, sent along with the form where there is none. */
export function Report({ view }: { readonly view: CaseView }) {
  const client = useAmends()?.client;
  const input = useRef<HTMLInputElement>(null);
  const order = client?.order(view.orderId);

  const send: ClaimHandler | undefined =
    order &&
    (async ({ claim, lineIds, text }) => {
      const photoIds: string[] = [];
      for (const photo of input.current?.files ?? []) {
        const kept = await order.addPhoto(photo);
        if (!kept.ok) return kept;
        photoIds.push(kept.value.photoId);
      }
      return order.claim({ claim, lineIds, text, photoIds });
    });

  return (
    <ReportProblem.Root
      view={view}
      onClaim={send}
      encType="multipart/form-data"
      className={styles.report}
    >
      <ReportProblem.Kinds />
      <ReportProblem.Lines />
      <ReportProblem.Text />
      <label className={styles.photos}>
        Pictures, if they say more. Only our people see them.
        <input
          ref={input}
          type="file"
          name="photos"
          accept={PHOTO_TYPES.join(',')}
          multiple
          aria-describedby="photos-limit"
        />
        <small id="photos-limit">Up to {PHOTOS_AT_MOST}.</small>
      </label>
      <ReportProblem.Outcome />
      <ReportProblem.Submit />
      <ReportProblem.Again />
    </ReportProblem.Root>
  );
}
