'use client';

import type { CaseView } from '@amends/core';
import { RecoveryReceipt } from '@amends/ui/recovery-receipt';
import { ReportProblem } from '@amends/ui/report-problem';
import { UpdatesSignup } from '@amends/ui/updates-signup';
import type { ReactNode } from 'react';
import styles from './order.module.css';

/**
 * What a customer can say or keep besides. `OrderAmends` has it too, fetched when it is wanted; here it comes with the
 * page, because this shop's page does everything without JavaScript.
 */
export function More({ view }: { readonly view: CaseView }) {
  return (
    <div className={styles.more}>
      <One id="updates" title="Keep me posted">
        <UpdatesSignup view={view} aria-label="Keep me posted" aria-labelledby={undefined}>
          <UpdatesSignup.Now />
          <UpdatesSignup.Channels />
          <UpdatesSignup.Address />
          <UpdatesSignup.Paces />
          <UpdatesSignup.Always />
          <UpdatesSignup.Outcome />
          <UpdatesSignup.Submit />
        </UpdatesSignup>
      </One>
      <One id="report" title="Something else is wrong">
        <ReportProblem view={view} />
      </One>
      {view.receipt !== null && (
        <One id="record" title="Print or keep what was agreed">
          <RecoveryReceipt view={view} />
        </One>
      )}
    </div>
  );
}

interface OneProps {
  /** A link to it opens it: mails lead to `#updates`. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function One({ id, title, children }: OneProps) {
  return (
    <details>
      <summary>{title}</summary>
      <div id={id} className={styles.inside}>
        {children}
      </div>
    </details>
  );
}
