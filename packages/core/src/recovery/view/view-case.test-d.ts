/** Invariant 6 as a type: no field of a view, at any depth, carries what is not for the customer's eyes. */
import type { CaseView, IncidentView } from '../../model/case-view.js';
import type { StaffView } from '../../model/staff-view.js';
import type { RecoveryCase } from '../../model/recovery-case.js';

/** Every declared key. A map's open keys are none: they would swallow the union. */
type KeysOf<Value> = Value extends readonly (infer Item)[]
  ? KeysOf<Item>
  : Value extends object
    ? { [Key in keyof Value]: (string extends Key ? never : Key) | KeysOf<Value[Key]> }[keyof Value]
    : never;

type Forbidden =
  | 'breach'
  | 'fault'
  | 'recurrence'
  | 'decision'
  | 'policy'
  | 'trace'
  | 'escalate'
  | 'followUps'
  | 'remedies'
  | 'cap'
  | 'capBasisPoints'
  | 'basisPoints'
  | 'cost'
  | 'budget'
  | 'margin'
  | 'note'
  | 'notes'
  | 'email'
  | 'customer'
  | 'raw'
  | 'reasons'
  | 'eventIds'
  | 'talkingPoints'
  | 'goodwill'
  | 'escalations'
  | 'escalatedAt'
  | 'incidentIds'
  | 'obligations';

type LeakedBy<Value> = Extract<KeysOf<Value>, Forbidden>;
type Leak<Value> = [LeakedBy<Value>] extends [never] ? 'nothing' : LeakedBy<Value>;

/** Fails to compile, naming the field, as soon as one of them turns up. */
export const leaked: Leak<CaseView> = 'nothing';
export const leakedToEverybody: Leak<IncidentView> = 'nothing';

// @ts-expect-error -- a case itself is full of them, so the check above can fail
export const full: Leak<RecoveryCase> = 'nothing';
// @ts-expect-error -- and so is what staff see
export const staff: Leak<StaffView> = 'nothing';
