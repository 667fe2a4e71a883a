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
 * Every date we ever gave, in order, with who said it and when: a later one never hides an earlier one.
 * Ends with the day it came, or with what is expected where that is another day than we said.
 */
export const PromiseLedger = Object.assign(Ready, { Root, Title, List });
