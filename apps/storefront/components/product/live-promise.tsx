'use client';

import type { PromiseView } from '@amends/core';
import { PromiseBadge } from '@amends/ui/promise-badge';
import '@amends/ui/promise-badge.css';
import { useRouter } from 'next/navigation';

/** The promise, asked for anew when its cut-off passes while the page is open. */
export function LivePromise({ view }: { readonly view: PromiseView }) {
  const router = useRouter();
  return <PromiseBadge view={view} onCutOff={() => router.refresh()} />;
}
