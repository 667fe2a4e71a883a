import type { ReactNode } from 'react';
import { DemoBar } from '../demo/demo-bar.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import styles from './frame.module.css';

interface FrameProps {
  /** Path and query of this page: where a form that belongs to the frame comes back to. */
  readonly path: string;
  readonly children: ReactNode;
}

/** What every page of the shop stands in. */
export function Frame({ path, children }: FrameProps) {
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <Header />
      <main id="main" className={styles.main}>
        {children}
      </main>
      <Footer />
      <DemoBar path={path} />
    </>
  );
}
