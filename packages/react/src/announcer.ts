import type { CaseView } from '@amends/core';
import type { Observable } from './observable.js';

/** What the live region holds. A new `id` makes a repeated text a new announcement. */
export interface Announcement {
  readonly id: number;
  /** Each line is read with a pause after it. */
  readonly lines: readonly string[];
}

/** Speaks to screen readers through the provider's one live region. */
export interface Announcer extends Observable<Announcement> {
  /** Says each line, politely: after whatever is being read now. */
  readonly announce: (...lines: readonly string[]) => void;
  /** Empties the region, unless something else has been said since. */
  readonly clear: (id: number) => void;
  /** A view came on screen: what it says is known from now on, and not announced. Returns its undo. */
  readonly watch: (view: CaseView) => () => void;
  /** A view on screen may say something else now: announced once, however many components show it. */
  readonly report: (view: CaseView) => void;
}

const silence: Announcement = { id: 0, lines: [] };

const headlineOf = ({ headline, dates }: CaseView): readonly string[] =>
  [headline.title, dates.current?.text, headline.summary].filter(
    (line) => typeof line === 'string',
  );

/** Makes an announcer, one for each provider. */
export function createAnnouncer(): Announcer {
  let current = silence;
  const listeners = new Set<() => void>();
  const shown = new Map<string, { text: string; holders: number }>();

  function say(next: Announcement): void {
    current = next;
    for (const listener of [...listeners]) listener();
  }

  function announce(...lines: readonly string[]): void {
    say({ id: current.id + 1, lines });
  }

  return {
    announce,
    clear(id) {
      if (current.id === id) say({ id, lines: [] });
    },
    watch(view) {
      const { caseId } = view;
      const entry = shown.get(caseId) ?? { text: headlineOf(view).join('\n'), holders: 0 };
      entry.holders += 1;
      shown.set(caseId, entry);
      return () => {
        entry.holders -= 1;
        if (entry.holders === 0) shown.delete(caseId);
      };
    },
    report(view) {
      const entry = shown.get(view.caseId);
      const lines = headlineOf(view);
      const text = lines.join('\n');
      if (!entry || entry.text === text) return;
      entry.text = text;
      announce(...lines);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getSnapshot: () => current,
    getServerSnapshot: () => silence,
  };
}
