/** Where dismissals are kept: `localStorage`, or anything with the same three methods. */
export type DismissalStorage = Readonly<Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>>;

/** What the customer has put away. */
export interface Dismissals {
  readonly has: (key: string) => boolean;
  readonly set: (key: string, isDismissed: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const PREFIX = 'amends:dismissed:';

/** Remembers dismissals in `storage`, and for this page only where that fails. */
export function createDismissals(given?: DismissalStorage): Dismissals {
  /** What the storage would not keep: blocked by the customer, full, or not there. */
  const memory = new Map<string, boolean>();
  const storage = (): DismissalStorage => given ?? localStorage;

  return {
    has(key) {
      try {
        return memory.get(key) ?? storage().getItem(PREFIX + key) === '1';
      } catch {
        return false;
      }
    },
    set(key, isDismissed) {
      memory.delete(key);
      try {
        if (isDismissed) storage().setItem(PREFIX + key, '1');
        else storage().removeItem(PREFIX + key);
      } catch {
        memory.set(key, isDismissed);
      }
      // The browser tells the other tabs; this one hears of it the same way.
      dispatchEvent(new StorageEvent('storage', { key: PREFIX + key }));
    },
    subscribe(listener) {
      addEventListener('storage', listener);
      return () => {
        removeEventListener('storage', listener);
      };
    },
  };
}
