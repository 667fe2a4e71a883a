import { forwardRef } from 'react';
import type { FollowUpCardRootProps } from './follow-up-card-parts.js';
import {
  FollowUpCardDue as Due,
  FollowUpCardFace as Face,
  FollowUpCardLeaveOut as LeaveOut,
  FollowUpCardPoints as Points,
  FollowUpCardPrint as Print,
  FollowUpCardRoot as Root,
  FollowUpCardTitle as Title,
} from './follow-up-card-parts.js';

const Ready = forwardRef<HTMLElement, FollowUpCardRootProps>(function FollowUpCard(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Face />
          <Title />
          <Due />
          <Points />
          <LeaveOut />
          <Print />
        </>
      )}
    </Root>
  );
});

/**
 * The card that staff write by hand once a case is settled: ruled lines of the size A6, to be printed on
 * stock, and beside them what to write about and what to leave out. For staff, never for a customer:
 * nothing on the customer's screen gives the surprise away.
 */
export const FollowUpCard = Object.assign(Ready, {
  Root,
  Face,
  Title,
  Due,
  Points,
  LeaveOut,
  Print,
});
