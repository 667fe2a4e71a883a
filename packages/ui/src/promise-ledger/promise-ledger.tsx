import { forwardRef } from 'react';
import type { PromiseLedgerRootProps } from './promise-ledger-parts.js';
import {
  PromiseLedgerList as List,
  PromiseLedgerRoot as Root,
  PromiseLedgerTitle as Title,
} from './promise-ledger-parts.js';

const Ready = forwardRef<HTMLElement, PromiseLedgerRootProps>(function PromiseLedger(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Title />
          <List />
        </>
      )}
    </Root>
  );
});

/**
 * Every date and every word that we gave, in order, with who said it and when, what became of it, and
 * why it moved: a later one never hides an earlier one, and an apology's own promises are held to account
 * beside the first.
 */
export const PromiseLedger = Object.assign(Ready, { Root, Title, List });
