import {
  ReceiptDetail as Detail,
  ReceiptReference as Reference,
  ReceiptRoot as Root,
  ReceiptStatus as Status,
  ReceiptTitle as Title,
} from './receipt-parts.js';
import { compound } from '../internal/compound.js';

/**
 * What was agreed, what it is worth, where it goes and by when: stays on the page when the banner has
 * gone. Shows nothing before a choice was kept.
 */
export const Receipt = compound(
  'Receipt',
  <>
    <Status />
    <Title />
    <Detail />
    <Reference />
  </>,
  { Root, Status, Title, Detail, Reference },
);
