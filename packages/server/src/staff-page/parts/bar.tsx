import type { ReactElement } from 'react';

/** A share from 0 to 1 as a bar; the figure stands beside it in words, so it is nothing to hear. */
export function Bar({
  share,
  tone = 'plain',
}: {
  readonly share: number;
  readonly tone?: 'plain' | 'caution';
}): ReactElement {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return (
    <svg
      className={`bar ${tone}`}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="groove" width="100" height="6" rx="1" />
      <rect className="fill" width={width} height="6" rx="1" />
    </svg>
  );
}

/** "92 %"; a dash where there is nothing to take a share of. */
export function percent(share: number | null): string {
  if (share === null) return '–';
  const tenths = Math.round(share * 1000) / 10;
  return `${Number.isInteger(tenths) ? tenths : tenths.toFixed(1)} %`;
}
