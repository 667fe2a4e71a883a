import { situationView } from '@amends/core/testing';
import { DelayBanner } from '@amends/ui/delay-banner';
import type { CSSProperties } from 'react';

const view = situationView('runningLate');

const brand = {
  '--amends-accent': '#2f4bdb',
  '--amends-on-accent': '#fff',
  // By day and by night: a colour that is given is taken as it is.
  '--amends-caution': 'light-dark(#6f2bd9, #c9a5ff)',
  '--amends-radius': '2px',
  '--amends-font': 'Georgia, serif',
} as CSSProperties;

/** A handful of properties on any ancestor restyle everything. */
export default function OwnLook() {
  return (
    <div style={brand}>
      <DelayBanner view={view} href="#options" />
    </div>
  );
}
