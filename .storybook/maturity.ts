/** How settled a component is, and what that promises to whoever builds on it. */
export const maturities = {
  stable: {
    title: 'Stable',
    means:
      'Every state is tested and looked at, and the demo store runs on it. Props, parts, attributes and properties keep their names, or are announced a version ahead.',
  },
  ready: {
    title: 'Ready',
    means:
      'Complete and tested in every state. Use it; a name may still change in a minor version, with a note.',
  },
  new: {
    title: 'New',
    means: 'Complete and tested, and not yet lived with. Names may change once it has been.',
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly means: string }>>;

/** A key of {@link maturities}. */
export type Maturity = keyof typeof maturities;

/** The one list: each component by its export. Who is not in it is new. */
export const marks: Readonly<Record<string, Maturity>> = {
  OrderAmends: 'stable',
  DelayBanner: 'stable',
  ApologyDialog: 'stable',
  MakeGoodPicker: 'stable',
  Receipt: 'stable',
  OrderTimeline: 'ready',
  PromiseLedger: 'ready',
  PromiseBadge: 'ready',
  IncidentBanner: 'ready',
  ReportProblem: 'ready',
};

/** The mark of what has this title in the sidebar: "Components/DelayBanner"; `null` for what is no component. */
export function maturityOf(title: string): Maturity | null {
  const name = /^Components\/(\w+)$/u.exec(title)?.[1];
  if (name === undefined) return null;
  return Object.hasOwn(marks, name) ? (marks[name] ?? 'new') : 'new';
}
