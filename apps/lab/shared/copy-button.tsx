import { useEffect, useState } from 'react';

interface CopyButtonProps {
  readonly children: string;
  /** What is copied, for who hears the page: "DelayBanner". */
  readonly of?: string | undefined;
  readonly text: () => string;
}

const SHOWN_MS = 2_000;

/** Copies a text, and says whether it did. */
export function CopyButton({ children, of, text }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  useEffect(() => {
    if (state === 'ready') return undefined;
    const timer = setTimeout(() => {
      setState('ready');
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  return (
    <button
      type="button"
      className="lab-copy"
      data-state={state}
      onClick={() => {
        navigator.clipboard.writeText(text()).then(
          () => {
            setState('copied');
          },
          () => {
            setState('refused');
          },
        );
      }}
    >
      <span aria-hidden={state !== 'ready' || undefined}>
        {children}
        {of !== undefined && <span className="lab-unseen"> of {of}</span>}
      </span>
      <span role="status">
        {state === 'copied' && 'Copied'}
        {state === 'refused' && 'The browser did not allow it'}
      </span>
    </button>
  );
}
