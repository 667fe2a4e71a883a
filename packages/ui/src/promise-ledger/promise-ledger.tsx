import {
  PromiseLedgerList as List,
  PromiseLedgerRoot as Root,
  PromiseLedgerTitle as Title,
} from './promise-ledger-parts.js';
import { compound } from '../internal/compound.js';

/**
 * Every date and every word that we gave, in order, with who said it and when, what became of it, and
 * why it moved: a later one never hides an earlier one, and an apology's own promises are held to account
 * beside the first.
 */
export const PromiseLedger = compound(
  'PromiseLedger',
  <>
    <Title />
    <List />
  </>,
  { Root, Title, List },
);
