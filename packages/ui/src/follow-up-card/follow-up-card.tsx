import {
  FollowUpCardDue as Due,
  FollowUpCardFace as Face,
  FollowUpCardLeaveOut as LeaveOut,
  FollowUpCardPoints as Points,
  FollowUpCardPrint as Print,
  FollowUpCardRoot as Root,
  FollowUpCardTitle as Title,
} from './follow-up-card-parts.js';
import { compound } from '../internal/compound.js';

/**
 * The card that staff write by hand once a case is settled: ruled lines of the size A6, to be printed on
 * stock, and beside them what to write about and what to leave out. For staff, never for a customer:
 * nothing on the customer's screen gives the surprise away.
 */
export const FollowUpCard = compound(
  'FollowUpCard',
  <>
    <Face />
    <Title />
    <Due />
    <Points />
    <LeaveOut />
    <Print />
  </>,
  {
    Root,
    Face,
    Title,
    Due,
    Points,
    LeaveOut,
    Print,
  },
);
