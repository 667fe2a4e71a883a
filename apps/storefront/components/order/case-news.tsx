'use client';

import type { CaseView } from '@amends/core';
import { DelayBanner, MakeGoodPicker, Receipt } from '@amends/ui';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Letter } from './letter.tsx';
import { Standing } from './standing.tsx';
import styles from './order.module.css';

// Nobody needs it before they ask for it.
const ApologyDialog = dynamic(() => import('./apology-dialog.tsx'), { ssr: false });

/**
 * What there is to say about one promise: how it stands, the banner when it is in trouble, the letter with its choice,
 * and what was agreed.
 */
export function CaseNews({ view }: { readonly view: CaseView }) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const options = `options-${view.promiseId}`;
  const open = () => {
    setWasOpen(true);
    setOpen(true);
  };
  return (
    <div className={styles.news}>
      <DelayBanner view={view} href={`#${options}`} onOpen={open} />
      <Standing view={view} />
      <Receipt view={view} />
      {view.apology !== null && (
        // With JavaScript the banner opens the dialog; without it, or when it fails, this stands on the page.
        <section id={options} className={styles.plain} aria-labelledby={`${options}-title`}>
          <Letter view={view} titleId={`${options}-title`} />
          {view.choice === null && <MakeGoodPicker view={view} />}
        </section>
      )}
      {wasOpen && <ApologyDialog view={view} open={isOpen} onOpenChange={setOpen} />}
    </div>
  );
}
