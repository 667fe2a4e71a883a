import type { ReactElement } from 'react';

/** The signs, each of one stroke. */
const paths = {
  /** Close, hide. */
  close: 'M7 7l10 10M17 7 7 17',
  /** Good news, done. */
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.4l2.7 2.7L16 9.6',
  /** It takes longer. */
  wait: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5.2l3.2 2',
};

/** A sign that a store may put its own in place of: `close`; `good`, for what is done; `wait`. */
export type IconName = keyof typeof paths;

/** A sign, for the eye only. `AmendsAppearance` finds it by its name. */
export const icon = (name: IconName): ReactElement => (
  <svg className="amends-icon" viewBox="0 0 24 24" aria-hidden="true" data-icon={name}>
    <path d={paths[name]} />
  </svg>
);
