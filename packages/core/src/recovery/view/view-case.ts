import type { CaseView, ViewAction, ViewActions, ViewConsent } from '../../model/case-view.js';
import type { OrderRecord } from '../../model/record.js';
import type { RecoveryCase } from '../../model/recovery-case.js';
import { caseIdFor } from '../case-id.js';
import { apologyOf } from './apology.js';
import { askOf } from './ask.js';
import { consentOf } from './consent.js';
import { contextOf } from './context.js';
import type { ViewContext, ViewOptions } from './context.js';
import { datesOf } from './dates.js';
import { headlineOf } from './headline.js';
import { incidentOf } from './incident.js';
import { ledgerOf } from './ledger.js';
import { linesOf } from './lines.js';
import { nextUpdateOf } from './next-update.js';
import { offerOf } from './offer.js';
import { orderNamed } from './order-named.js';
import { choiceOf, receiptOf, receiptsOf } from './receipt.js';
import { reportOf } from './report.js';
import { shipmentsOf } from './shipments.js';
import { timelineOf } from './timeline.js';
import { updatesOf } from './updates.js';

/** Where a customer can send what. Absent means it cannot be done here. */
export type ActionsOf = (caseId: string) => Partial<ViewActions>;

/** What one case is shown with. */
export interface ViewCaseOptions extends ViewOptions {
  /** The promise that was first made. */
  readonly promiseId: string;
  readonly actions?: ActionsOf | undefined;
}

/**
 * What the customer sees of one promise at an instant: every text in the customer's language, every
 * date with its zone, and nothing that is not for the customer's eyes.
 *
 * @throws {AmendsError} `not_found` when the record has no such promise, and whatever an unreadable
 *   record makes `assess` throw.
 */
export function viewCase(
  record: OrderRecord,
  caseSoFar: RecoveryCase | null,
  options: ViewCaseOptions,
): CaseView {
  const context = contextOf(record, caseSoFar, options.promiseId, options);
  const { words } = context;
  const caseId = caseIdFor(record.order.id, options.promiseId);
  const offer = offerOf(context);
  const consent = consentOf(context, offer);
  const actions = options.actions?.(caseId) ?? {};
  return {
    version: 1,
    caseId,
    orderId: record.order.id,
    ...orderNamed(record.order),
    promiseId: options.promiseId,
    asOf: context.asOf,
    locale: words.locale,
    direction: words.direction,
    timeZone: words.timeZone,
    state: stateOf(context),
    headline: headlineOf(context),
    dates: datesOf(context),
    lines: linesOf(context),
    timeline: timelineOf(context),
    shipments: shipmentsOf(context),
    nextUpdate: nextUpdateOf(context),
    apology: apologyOf(context, options),
    offer,
    choice: choiceOf(context),
    receipt: receiptOf(context),
    receipts: receiptsOf(context),
    ask: askOf(context),
    consent,
    ledger: ledgerOf(context, options),
    updates: updatesOf(context),
    report: reportOf(context),
    incident: incidentOf(context, options.incidents),
    actions: {
      choose: offer?.open === true ? (actions.choose ?? null) : null,
      claim: actions.claim ?? null,
      photo: actions.photo ?? null,
      consent: answering(consent, actions.consent ?? null),
      follow: actions.follow ?? null,
      live: actions.live ?? null,
    },
  };
}

/** The date that is answered about goes along, so that an answer to another one is noticed. */
function answering(consent: ViewConsent | null, action: ViewAction | null): ViewAction | null {
  if (consent === null || action === null) return null;
  return { ...action, fields: { ...action.fields, promiseId: consent.promiseId ?? '' } };
}

/** `quiet` while nothing is wrong and no case exists; trouble without a case yet is told all the same. */
function stateOf({ case: current, verdict }: ViewContext): CaseView['state'] {
  return current?.state ?? (verdict.breach === null ? 'quiet' : 'open');
}
