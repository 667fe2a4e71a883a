'use client';

import { useState } from 'react';
import type { ApologyDialog } from '../apology-dialog/index.js';

type Dialog = typeof ApologyDialog;

/** The dialog, once it is here, and whether it is wanted. */
export interface DialogOnDemand {
  readonly Dialog: Dialog | null;
  readonly isOpen: boolean;
  /** `failed`: its code did not arrive. */
  readonly state: 'idle' | 'loading' | 'failed';
  /** Fetches the code: when the customer's hand or focus comes near. */
  readonly prepare: () => void;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Loads the dialog's code when it is wanted: most who see a banner never open it. */
export function useDialogOnDemand(): DialogOnDemand {
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState<DialogOnDemand['state']>('idle');

  const load = async (isWanted: boolean): Promise<void> => {
    if (Dialog) return;
    if (isWanted) setState('loading');
    try {
      const { ApologyDialog: Loaded } = await import('../apology-dialog/index.js');
      setDialog(() => Loaded);
      setState('idle');
    } catch {
      // A failed preparation is nobody's trouble yet: opening tries again.
      if (isWanted) setState('failed');
    }
  };

  return {
    Dialog,
    isOpen,
    state,
    prepare: () => {
      void load(false);
    },
    setOpen: (next) => {
      setOpen(next);
      if (next) void load(true);
    },
  };
}
