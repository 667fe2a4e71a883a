import type { RecoveryCase } from '../../model/recovery-case.js';
import { cannotFollow } from './handler.js';
import type { EventOf, Handler } from './handler.js';

/** The fulfiller says that it is done. Said twice, it is done once. */
export const fulfilRemedy: Handler<'remedy.fulfilled'> = (current, event) => {
  const remedy = remedyOf(current, event);
  if (remedy.progress === 'done') return { case: current };
  const { at: doneAt, reference } = event;
  return { case: { ...current, remedy: { ...remedy, progress: 'done', doneAt, reference } } };
};

/** The fulfiller says that it could not be done. It is owed all the same; what is done stays done. */
export const failRemedy: Handler<'remedy.failed'> = (current, event) => {
  const remedy = remedyOf(current, event);
  if (remedy.progress === 'done') return { case: current };
  return { case: { ...current, remedy: { ...remedy, progress: 'failed' } } };
};

function remedyOf(
  { remedy }: RecoveryCase,
  event: EventOf<'remedy.fulfilled'> | EventOf<'remedy.failed'>,
): NonNullable<RecoveryCase['remedy']> {
  if (remedy?.id !== event.remedyId) cannotFollow(event, 'no such remedy was asked for.');
  return remedy;
}
