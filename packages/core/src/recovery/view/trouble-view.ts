import { assessIncident, updatesBy } from '../../breach/index.js';
import { saidText, plainText } from '../../copy/index.js';
import type { Words } from '../../copy/index.js';
import type { ViewTrouble } from '../../model/case-view.js';
import type { Incident, IncidentStatus } from '../../model/incident.js';
import type { Instant } from '../../model/order.js';
import { addDays, localDayOf, parseInstant, startOfDay } from '../../time/index.js';
import { safeImage } from './safe-url.js';
import { viewMoment } from './moments.js';

const LONGEST = 5_000;

/** Local days after the last word, that day not counted, for which a trouble that is over is still told. */
const TOLD_FOR_DAYS = 2;

/**
 * Whether a trouble is told at an instant: from its beginning, and for two more days after the last
 * word about it once it is over. Then it rests.
 */
export function isTold(incident: Incident, asOf: Instant, timeZone: string): boolean {
  const now = parseInstant(asOf);
  if (now < parseInstant(incident.startedAt)) return false;
  const over = incident.resolvedAt ? parseInstant(incident.resolvedAt) : Infinity;
  if (now < over) return true;
  const told = [over, ...updatesBy(incident, now).map(({ at }) => parseInstant(at))];
  const { account } = incident;
  if (account && parseInstant(account.at) <= now) told.push(parseInstant(account.at));
  const last = localDayOf(Math.max(...told), timeZone);
  return now < startOfDay(addDays(last, TOLD_FOR_DAYS + 1), timeZone);
}

/** What was known of a trouble at an instant, in the reader's language but for the store's own words. */
export function troubleView(incident: Incident, words: Words, asOf: Instant): ViewTrouble {
  const now = parseInstant(asOf);
  const { id, title, startedAt, resolvedAt, account, signatory } = incident;
  const status = statusAt(incident, now);
  const isOver = resolvedAt ? parseInstant(resolvedAt) <= now : false;
  return {
    id,
    title: plainText(title, 200),
    status,
    statusText: statusText(status, words),
    startedAt: viewMoment(startedAt, words),
    resolvedAt: resolvedAt && isOver ? viewMoment(resolvedAt, words) : null,
    updates: updatesBy(incident, now)
      .map(({ at, text, status: told = null }) => ({
        at: viewMoment(at, words),
        text: plainText(text, LONGEST),
        status: told,
        statusText: told === null ? null : statusText(told, words),
      }))
      .reverse(),
    ...nextOf(incident, words, asOf),
    account:
      account && parseInstant(account.at) <= now
        ? { at: viewMoment(account.at, words), text: plainText(account.text, LONGEST) }
        : null,
    signatory: signatory
      ? {
          name: saidText(signatory.name, 80) ?? '',
          role: plainText(signatory.role, 120),
          imageUrl: safeImage(signatory.imageUrl),
        }
      : null,
  };
}

function statusText(status: IncidentStatus, words: Words): string {
  return words.say('incident.status', { status: status === 'resolved' ? 'other' : status });
}

/** The last status that was told by then; what is listed as resolved was not before it was. */
function statusAt(incident: Incident, now: number): IncidentStatus {
  const { resolvedAt, status } = incident;
  if (resolvedAt && parseInstant(resolvedAt) <= now) return 'resolved';
  const told = updatesBy(incident, now).flatMap((update) => update.status ?? []);
  const latest = told.at(-1) ?? (status === 'resolved' ? 'investigating' : status);
  return latest === 'resolved' ? 'monitoring' : latest;
}

/** The last word that was promised and has not come. */
function nextOf(
  incident: Incident,
  words: Words,
  asOf: Instant,
): Pick<ViewTrouble, 'nextUpdate' | 'nextText'> {
  const open = assessIncident(incident, { asOf })
    .filter(({ fulfilledAt, deadline }) => fulfilledAt === null && deadline !== null)
    .at(-1);
  const by = open?.deadline ?? null;
  if (by === null) return { nextUpdate: null, nextText: null };
  const moment = words.inline.moment(by);
  return parseInstant(by) > parseInstant(asOf)
    ? { nextUpdate: viewMoment(by, words), nextText: words.say('incident.next', { moment }) }
    : { nextUpdate: null, nextText: words.say('incident.overdue', { moment }) };
}
