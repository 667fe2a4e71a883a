import {
  RecoveryReceiptActions as Actions,
  RecoveryReceiptList as List,
  RecoveryReceiptNext as Next,
  RecoveryReceiptOrder as Order,
  RecoveryReceiptPrint as Print,
  RecoveryReceiptRoot as Root,
  RecoveryReceiptSave as Save,
  RecoveryReceiptSignature as Signature,
  RecoveryReceiptTitle as Title,
} from './recovery-receipt-parts.js';
import { compound } from '../internal/compound.js';

/**
 * Everything that was agreed about an order, when, and what happens next: a record that stays, prints
 * alone on a page, and can be kept as a file. Shows nothing before a choice was kept.
 */
export const RecoveryReceipt = compound(
  'RecoveryReceipt',
  <>
    <Title />
    <Order />
    <List />
    <Next />
    <Signature />
    <Actions>
      <Print />
      <Save />
    </Actions>
  </>,
  {
    Root,
    Title,
    Order,
    List,
    Next,
    Signature,
    Actions,
    Print,
    Save,
  },
);
