import { forwardRef } from 'react';
import type { RecoveryReceiptRootProps } from './recovery-receipt-parts.js';
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

const Ready = forwardRef<HTMLElement, RecoveryReceiptRootProps>(function RecoveryReceipt(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
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
        </>
      )}
    </Root>
  );
});

/**
 * Everything that was agreed about an order, when, and what happens next: a record that stays, prints
 * alone on a page, and can be kept as a file. Shows nothing before a choice was kept.
 */
export const RecoveryReceipt = Object.assign(Ready, {
  Root,
  Title,
  Order,
  List,
  Next,
  Signature,
  Actions,
  Print,
  Save,
});
