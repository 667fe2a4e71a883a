'use client';

import { useState } from 'react';

/** Code that is loaded when it is wanted. */
export interface OnDemand<Module> {
  /** What was loaded; `null` before. */
  readonly module: Module | null;
  /** `failed`: it was wanted and did not arrive. */
  readonly state: 'idle' | 'loading' | 'failed';
  /** Fetches it: when the customer's hand or focus comes near. */
  readonly prepare: () => void;
  /** Fetches it, and says so where that fails. */
  readonly want: () => void;
}

/** Loads code when it is wanted: most who see an order never open what it is for. */
export function useOnDemand<Module>(load: () => Promise<Module>): OnDemand<Module> {
  const [module, setModule] = useState<Module | null>(null);
  const [state, setState] = useState<OnDemand<Module>['state']>('idle');

  const fetch = async (isWanted: boolean): Promise<void> => {
    if (module !== null) return;
    if (isWanted) setState('loading');
    try {
      const loaded = await load();
      setModule(() => loaded);
      setState('idle');
    } catch {
      // A failed preparation is nobody's trouble yet: wanting it tries again.
      if (isWanted) setState('failed');
    }
  };

  return { module, state, prepare: () => void fetch(false), want: () => void fetch(true) };
}
