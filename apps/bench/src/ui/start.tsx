import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import type { Job, JobProps, Jobs } from './jobs.ts';

/** What the server put into the page. */
export interface PageData extends JobProps {
  readonly job: Job;
  /** Words that are on the page once the job is done. */
  readonly words: string;
}

declare global {
  interface Window {
    /** Milliseconds of one rendering from nothing, and of bringing the server's markup to life. */
    bench: { render: () => Promise<number>; hydrate: (markup: string) => Promise<number> };
  }
}

/** Brings the page to life, and lets what that takes be measured again and again. */
export async function start(jobs: Jobs): Promise<void> {
  const { job, words, ...props } = JSON.parse(
    document.getElementById('data')?.textContent ?? '{}',
  ) as PageData;
  const Given = jobs[job];
  const place = document.getElementById('root');
  if (!Given || !place) throw new Error(`Nobody does ${job} here.`);

  let timesTold = 0;
  /** Tells when the effects of all that is in it have run. */
  function Told({ children }: { readonly children: ReactNode }): ReactNode {
    useEffect(() => {
      timesTold += 1;
    });
    return children;
  }
  const page = (
    <Told>
      <Given {...props} />
    </Told>
  );
  // The page is seen before its script comes: what comes late comes into a page that was shown.
  await painted();
  await pause();
  let root = hydrateRoot(place, page);

  /** From `begin` until effects have run, the words are there, and the browser knows where all of it stands. */
  async function measure(markup: string, begin: () => Root): Promise<number> {
    root.unmount();
    place?.replaceChildren(document.createRange().createContextualFragment(markup));
    layOut();
    await pause();
    const toldBefore = timesTold;
    const before = performance.now();
    root = begin();
    while (timesTold === toldBefore || !document.body.textContent.includes(words)) await turn();
    layOut();
    return performance.now() - before;
  }

  window.bench = {
    render: () =>
      measure('', () => {
        const fresh = createRoot(place);
        flushSync(() => {
          fresh.render(page);
        });
        return fresh;
      }),
    hydrate: (markup) => measure(markup, () => hydrateRoot(place, page)),
  };
  document.documentElement.dataset.ready = '';
}

/** Has the browser work out where everything stands. */
const layOut = (): number => document.body.offsetHeight;

/** The browser's next turn, without waiting. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Until the browser says that it has shown something: what moves before is no shift to it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Lets what was left over finish: a frame and what comes after it. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
