import { cdp } from 'vitest/browser';

/** What the device says its owner wants: nothing in particular when empty. */
export const prefer = (wishes: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  // The session speaks the protocol of Chromium, which Vitest has no types for.
  (cdp() as { send?: (method: string, params: object) => Promise<unknown> }).send?.(
    'Emulation.setEmulatedMedia',
    { features: Object.entries(wishes).map(([name, value]) => ({ name, value })) },
  ) ?? Promise.reject(new Error('There is no session to speak through.'));
