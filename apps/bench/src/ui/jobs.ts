import type { CaseView } from '@amends/core';
import type { ComponentType } from 'react';

/** What every job is given: an order that is late, and the same once the customer has chosen. */
export interface JobProps {
  readonly view: CaseView;
  readonly chosen: CaseView;
}

/**
 * What is done by everybody in the same words. `notice`: says on the page that the order is late. `late`:
 * the same, `LATE` milliseconds after the page. `order`: the notice, and the dialog that its button opens.
 * `dialog`: that dialog, open.
 */
export type Job = 'notice' | 'late' | 'order' | 'dialog';

/** The jobs that a contender does. */
export type Jobs = Partial<Readonly<Record<Job, ComponentType<JobProps>>>>;

/** When a late notice comes, in milliseconds after the page came alive. */
export const LATE = 300;

/** Who is measured, by the file in `kits`. Ours first: the ratios are taken against it. */
export const contenders = {
  amends: '**Amends**',
  native: 'native `<dialog>` and radio buttons',
  radix: 'Radix Dialog, RadioGroup',
  'base-ui': 'Base UI Dialog, RadioGroup',
  'react-aria': 'React Aria Components',
  sonner: 'sonner',
  'hot-toast': 'react-hot-toast',
} as const;

/** One of them. */
export type Contender = keyof typeof contenders;

/** All of them, in the order in which they are shown. */
export const names = Object.keys(contenders) as readonly Contender[];

/** Reads what a contender can do. */
export async function jobsOf(contender: Contender): Promise<Jobs> {
  const module = (await import(`./kits/${contender}.tsx`)) as { default: Jobs };
  return module.default;
}
