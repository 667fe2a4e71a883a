import type { Agreement, CaseRemedy, RecoveryCase } from '../../model/recovery-case.js';
import { scheduled } from '../../remedy/index.js';
import { agreements } from '../agreements.js';
import { toldEvent } from '../sub-promises.js';
import { pickedFrom } from '../picked-from.js';
import { cannotFollow } from './handler.js';
import type { EventOf, Handler } from './handler.js';

/** The fulfiller says that it is done. Said twice, it is done once. */
export const fulfilRemedy: Handler<'remedy.fulfilled'> = (current, event) => {
  const { remedy } = agreementOf(current, event);
  if (remedy.progress === 'done') return { case: current };
  const { at: doneAt, reference } = event;
  const promiseId = promiseOf(current, remedy);
  const told = toldEvent(current, doneAt, { milestone: 'remedied', promiseId });
  const done = withRemedy(current, { ...remedy, progress: 'done', doneAt, reference });
  return { case: { ...done, told: [...current.told, told] } };
};

/** The fulfiller says that it could not be done. It is owed all the same; what is done stays done. */
export const failRemedy: Handler<'remedy.failed'> = (current, event) => {
  const { remedy } = agreementOf(current, event);
  if (remedy.progress === 'done') return { case: current };
  return { case: withRemedy(current, { ...remedy, progress: 'failed' }) };
};

/** The fulfiller is asked once more, under the same id: what moves money moves it once. */
export const retryRemedy: Handler<'remedy.retried'> = (current, event) => {
  const { remedy, offer, choice } = agreementOf(current, event);
  if (remedy.progress !== 'failed') cannotFollow(event, 'that remedy has not failed.');
  const picked = pickedFrom(offer, choice);
  if (picked === null) cannotFollow(event, 'it picks what is not on the offer.');
  const { id: caseId, orderId } = current;
  return {
    case: withRemedy(current, { ...remedy, progress: 'requested' }),
    effects: [
      {
        type: 'fulfil-remedy',
        remedyId: remedy.id,
        caseId,
        orderId,
        remedy: scheduled(picked, offer, choice.at),
      },
    ],
  };
};

type RemedyEvent =
  EventOf<'remedy.fulfilled'> | EventOf<'remedy.failed'> | EventOf<'remedy.retried'>;

function agreementOf(
  current: RecoveryCase,
  event: RemedyEvent,
): Agreement & { readonly remedy: CaseRemedy } {
  const found = agreements(current).find(({ remedy }) => remedy?.id === event.remedyId);
  if (!found?.remedy) cannotFollow(event, 'no such remedy was asked for.');
  return { ...found, remedy: found.remedy };
}

function withRemedy(current: RecoveryCase, remedy: CaseRemedy): RecoveryCase {
  if (current.remedy?.id === remedy.id) return { ...current, remedy };
  return {
    ...current,
    agreed: current.agreed.map((each) =>
      each.remedy?.id === remedy.id ? { ...each, remedy } : each,
    ),
  };
}

/** The promise that a remedy keeps: one of each was made, in the order in which they were chosen. */
function promiseOf(current: RecoveryCase, { id }: CaseRemedy): string | null {
  const remedies = agreements(current).flatMap(({ remedy }) => remedy ?? []);
  const at = remedies.findIndex((each) => each.id === id);
  return current.promises.filter(({ kind }) => kind === 'remedy')[at]?.id ?? null;
}
