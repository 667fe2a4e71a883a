import { useEffect } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { Notice, useIsTime } from './by-hand.tsx';
import type { JobProps, Jobs } from '../jobs.ts';

/** What a library of toasts brings to the job. */
interface Toasts {
  readonly toast: (
    message: ReactElement,
    options: { readonly id: string; readonly duration: number },
  ) => unknown;
  readonly Toaster: ComponentType<{ readonly position: 'top-center' }>;
}

/** The notice said over the page, until it is sent away. */
export function toasted({ toast, Toaster }: Toasts): Jobs {
  function Said({ view, isTime }: JobProps & { readonly isTime: boolean }): ReactElement {
    useEffect(() => {
      if (isTime) toast(<Notice view={view} />, { id: view.caseId, duration: Infinity });
    }, [view, isTime]);
    return <Toaster position="top-center" />;
  }
  return {
    notice: (props) => <Said {...props} isTime />,
    late: function Late(props) {
      return <Said {...props} isTime={useIsTime()} />;
    },
  };
}
