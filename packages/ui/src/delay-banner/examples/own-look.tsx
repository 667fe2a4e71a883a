import { situationView } from '@amends/core/testing';
import { DelayBanner } from '@amends/ui/delay-banner';
import type { CSSProperties } from 'react';

const view = situationView('runningLate');

const brand = {
  '--amends-accent': '#2f4bdb',
  '--amends-caution': '#8a3ffc',
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
