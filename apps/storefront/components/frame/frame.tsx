import type { ReactNode } from 'react';
import { DemoBar } from '../demo/demo-bar.tsx';
import { ShopIncident } from '../incident/shop-incident.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import styles from './frame.module.css';

interface FrameProps {
  /** Path and query of this page: where a form that belongs to the frame comes back to. */
  readonly path: string;
  /** Whether a trouble of the whole shop is told on top; not where the page tells it itself. @default true */
  readonly hasIncident?: boolean;
  readonly children: ReactNode;
}

/** What every page of the shop stands in. */
export function Frame({ path, hasIncident = true, children }: FrameProps) {
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <Header />
      {hasIncident && <ShopIncident />}
      <main id="main" className={styles.main}>
        {children}
      </main>
      <Footer />
      <DemoBar path={path} />
    </>
  );
}
