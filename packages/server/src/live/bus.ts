/** Tells whoever watches an order that it changed. Within this process. */
export interface Bus {
  publish(orderIds: Iterable<string>): void;
  /** Answers the way to stop watching. */
  subscribe(orderId: string, onChange: () => void): () => void;
  /** The orders that somebody watches. */
  watched(): readonly string[];
}

/** A bus with nobody on it yet. */
export function createBus(): Bus {
  const watchers = new Map<string, Set<() => void>>();
  return {
    publish(orderIds) {
      for (const orderId of new Set(orderIds)) {
        for (const onChange of [...(watchers.get(orderId) ?? [])]) onChange();
      }
    },
    subscribe(orderId, onChange) {
      const known = watchers.get(orderId) ?? new Set();
      watchers.set(orderId, known.add(onChange));
      return () => {
        known.delete(onChange);
        if (known.size === 0 && watchers.get(orderId) === known) watchers.delete(orderId);
      };
    },
    watched: () => [...watchers.keys()],
  };
}
