import { forwardRef } from 'react';
import type { ReceiptRootProps } from './receipt-parts.js';
import {
  ReceiptDetail as Detail,
  ReceiptReference as Reference,
  ReceiptRoot as Root,
  ReceiptStatus as Status,
  ReceiptTitle as Title,
} from './receipt-parts.js';

const Ready = forwardRef<HTMLElement, ReceiptRootProps>(function Receipt(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Status />
          <Title />
          <Detail />
          <Reference />
        </>
      )}
    </Root>
  );
});

/**
 * What was agreed, what it is worth, where it goes and by when: stays on the page when the banner has
 * gone. Shows nothing before a choice was kept.
 */
export const Receipt = Object.assign(Ready, { Root, Status, Title, Detail, Reference });
