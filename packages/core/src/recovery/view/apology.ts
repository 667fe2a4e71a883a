import { composeApology } from '../../apology/index.js';
import type { Apology } from '../../model/apology.js';
import type { CaseView } from '../../model/case-view.js';
import { parseInstant } from '../../time/index.js';
import { progressOf } from '../respond.js';
import { openOffer } from '../standing.js';
import type { ViewContext, ViewOptions } from './context.js';

/**
 * What is said about it, told from today: the same decision, with the dates as they are now. `null`
 * when nothing is wrong any more, and when the case is closed: closed is quiet.
 */
export function apologyOf(context: ViewContext, options: ViewOptions): CaseView['apology'] {
  const apology = composed(context, options);
  if (apology === null) return null;
  const { voice, tone, title, slots, signatory } = apology;
  return { voice, tone, title, slots, signatory };
}

function composed(
  { record, case: current, verdict, asOf }: ViewContext,
  options: ViewOptions,
): Apology | null {
  const { assessment, breach } = verdict;
  if (!current?.decision || current.closedAt !== null || breach === null) return null;
  // The decision was about another stage of this breach: what was said then stands until it is made anew.
  if (breach.stage !== current.breach.stage) return current.apology;
  const offer = openOffer(current);
  const isOpen = offer !== null && parseInstant(asOf) < parseInstant(offer.until);
  return composeApology(record, breach, assessment, current.decision, {
    asOf,
    locale: options.locale,
    locales: options.locales,
    brand: options.brand,
    offer: isOpen ? offer : null,
    law: verdict.law,
    chosen: progressOf(current),
  });
}
