'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const yes = () => true;
const notYet = () => false;

/** Whether script runs on the page: `false` on the server and while hydrating, so that both agree. */
export const useIsAlive = (): boolean => useSyncExternalStore(never, yes, notYet);
