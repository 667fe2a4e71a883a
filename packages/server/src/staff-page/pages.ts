import { isFindableId } from '../store/storable.js';
import type { Act, Show } from './desk.js';
import { answerPage, sendAnswer } from './case/answer.js';
import { cardPage } from './case/card.js';
import { casePage } from './case/case-page.js';
import { finishFollowUp, giveUpdate } from './case/deeds.js';
import { photo } from './case/photo.js';
import { boardPage } from './cases/board.js';
import { failedPage, replay } from './cases/failed.js';
import { figuresPage } from './figures/figures.js';
import { incidentPage, resolve, update } from './incidents/incident.js';
import { incidentsPage, openIncident } from './incidents/incidents.js';
import { policyAct, policyPage } from './policy/policy-page.js';

/** One path: what is shown there, and what is done when a form is sent to it. */
interface PageRoute {
  readonly path: string;
  readonly show: Show;
  readonly act?: Act;
}

const pages: readonly PageRoute[] = [
  { path: '', show: boardPage },
  { path: '/cases/:id', show: casePage },
  { path: '/cases/:id/answer', show: answerPage, act: sendAnswer },
  { path: '/cases/:id/updates', show: casePage, act: giveUpdate },
  { path: '/cases/:id/follow-ups', show: casePage, act: finishFollowUp },
  { path: '/cases/:id/card', show: cardPage },
  { path: '/photos/:id', show: photo },
  { path: '/failed', show: failedPage },
  { path: '/failed/:id/replay', show: failedPage, act: replay },
  { path: '/incidents', show: incidentsPage, act: openIncident },
  { path: '/incidents/:id', show: incidentPage },
  { path: '/incidents/:id/updates', show: incidentPage, act: update },
  { path: '/incidents/:id/resolution', show: incidentPage, act: resolve },
  { path: '/figures', show: figuresPage },
  { path: '/policy', show: policyPage, act: policyAct },
];

/** What a path asks for. */
export interface PageMatch {
  readonly page: PageRoute;
  readonly id: string;
}

/** Finds the page of a path below the root; `null` where there is none. */
export function matchPage(path: string): PageMatch | null {
  const parts = path.replace(/\/$/u, '').split('/');
  for (const page of pages) {
    const wanted = page.path.split('/');
    if (wanted.length !== parts.length) continue;
    const id = idIn(parts, wanted);
    if (id !== null) return { page, id };
  }
  return null;
}

function idIn(parts: readonly string[], wanted: readonly string[]): string | null {
  let id = '';
  for (const [at, want] of wanted.entries()) {
    const part = parts[at] ?? '';
    if (want !== ':id') {
      if (want !== part) return null;
      continue;
    }
    try {
      id = decodeURIComponent(part);
    } catch {
      return null;
    }
    if (!isFindableId(id)) return null;
  }
  return id;
}
