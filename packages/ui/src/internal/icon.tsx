import type { ReactElement } from 'react';

/** A cross: close, hide. */
export const cross = 'M7 7l10 10M17 7 7 17';
/** A tick. */
export const tick = 'M8 12.4l2.7 2.7L16 9.6';
/** The hands of a clock. */
export const hands = 'M12 7v5.2l3.2 2';
/** A ring around a sign. */
export const ring = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18';

/** A sign of one stroke, for the eye only. */
export const icon = (path: string): ReactElement => (
  <svg className="amends-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
