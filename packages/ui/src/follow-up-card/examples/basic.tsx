import type { StaffFollowUp } from '@amends/core';
import { FollowUpCard } from '@amends/ui/follow-up-card';

/** One of `followUps` of `viewStaff`. */
const task: StaffFollowUp = {
  task: 'hand-written-note',
  title: 'A hand-written note',
  dueBy: '2026-11-20',
  askedAt: '2026-11-16T15:00:00Z',
  doneAt: null,
  by: null,
  isOverdue: false,
  to: 'Maren',
  talkingPoints: [
    { code: 'thanks', text: 'Begin with thanks, to Maren by name.' },
    { code: 'about', text: 'It was about: Documentary on DVD.' },
    { code: 'dates', text: 'We promised Tue 10 November; it came on Sat 14 November.' },
    { code: 'made-good', text: 'What was agreed, and done: Postage back.' },
    { code: 'leave-out', text: 'Leave out: a second apology, the reasons, anything to buy.' },
  ],
};

/** For the desk of whoever writes it. */
export default function Basic() {
  return <FollowUpCard task={task} />;
}
