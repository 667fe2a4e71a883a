/** Where dismissals are kept: `localStorage`, or anything with the same three methods. */
export type DismissalStorage = Readonly<Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>>;

/** What the customer has put away. */
export interface Dismissals {
  readonly has: (key: string) => boolean;
  readonly set: (key: string, isDismissed: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const PREFIX = 'amends:dismissed:';

/** The browser's own, or `null` where there is none or the customer has blocked it. */
function browserStorage(): DismissalStorage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}

/** Remembers dismissals in `storage`, and for this page only where that fails. */
export function createDismissals(given?: DismissalStorage): Dismissals {
  const memory = new Map<string, boolean>();
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of [...listeners]) listener();
  };
  /** Another tab put something away. */
  const onStorage = (): void => {
    memory.clear();
    notify();
  };

  return {
    has(key) {
      const remembered = memory.get(key);
      if (remembered !== undefined) return remembered;
      try {
        return (given ?? browserStorage())?.getItem(PREFIX + key) === '1';
      } catch {
        return false;
      }
    },
    set(key, isDismissed) {
      memory.set(key, isDismissed);
      try {
        const storage = given ?? browserStorage();
        if (isDismissed) storage?.setItem(PREFIX + key, '1');
        else storage?.removeItem(PREFIX + key);
      } catch {
        // Full or blocked: remembered for this page all the same.
      }
      notify();
    },
    subscribe(listener) {
      if (listeners.size === 0 && typeof window !== 'undefined') {
        window.addEventListener('storage', onStorage);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && typeof window !== 'undefined') {
          window.removeEventListener('storage', onStorage);
        }
      };
    },
  };
}
