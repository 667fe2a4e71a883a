import { transact } from '../store/transact.js';
import { idleDispatcher } from '../work/dispatcher.js';
import type { StaffCall } from './call-staff-route.js';

/** Carries the result out of the transaction that it takes back. */
class Rehearsed<T> extends Error {
  override readonly name = 'Rehearsed';
  readonly value: T;
  constructor(value: T) {
    super('Rehearsed, and taken back.');
    this.value = value;
  }
}

/**
 * What would come of something that staff do: it is done, to the last check and cap, in a transaction
 * that is taken back whatever happens. Nothing of it is kept, told or carried out.
 */
export async function rehearse<T>(
  call: StaffCall,
  act: (call: StaffCall) => Promise<T>,
): Promise<T> {
  const { runtime } = call;
  try {
    return await transact(runtime.database.queries, async (queries): Promise<never> => {
      const rehearsal = {
        ...runtime,
        database: { ...runtime.database, queries },
        dispatcher: idleDispatcher,
        bus: { ...runtime.bus, publish: () => undefined },
        log: () => undefined,
      };
      throw new Rehearsed(await act({ ...call, runtime: rehearsal }));
    });
  } catch (thrown) {
    if (thrown instanceof Rehearsed) return thrown.value as T;
    throw thrown;
  }
}
