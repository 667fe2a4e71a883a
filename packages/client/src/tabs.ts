/** A tab's place among those of the same browser that look at the same order. */
export interface TabLink {
  /** Tells the others that something changed. What it was, each reads for itself, with its own key. */
  readonly tell: () => void;
  readonly leave: () => void;
}

/** The other tabs of the same browser. */
export interface Tabs {
  /** Joins those with the same `name`; calls `onNews` when one of the others tells of a change. */
  readonly join: (name: string, onNews: () => void) => TabLink;
}

const alone: TabLink = { tell: () => undefined, leave: () => undefined };

/** By `BroadcastChannel`: nothing is stored, and nothing about the order goes over it. */
export const browserTabs: Tabs = {
  join(name, onNews) {
    // Node has channels as well; there is nobody who looks.
    if (typeof document === 'undefined' || typeof BroadcastChannel === 'undefined') return alone;
    const channel = new BroadcastChannel(name);
    channel.onmessage = onNews;
    return {
      tell: () => {
        channel.postMessage(null);
      },
      leave: () => {
        channel.close();
      },
    };
  },
};
