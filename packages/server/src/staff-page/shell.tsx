import type { StaffRole } from '@amends/core';
import type { ReactElement, ReactNode } from 'react';
import type { Section } from './desk.js';
import { Moment } from './parts/moment.js';

const sections = [
  ['cases', '', 'Cases'],
  ['failed', '/failed', 'Given up'],
  ['incidents', '/incidents', 'Incidents'],
  ['figures', '/figures', 'Figures'],
  ['policy', '/policy', 'Policy'],
] as const satisfies readonly (readonly [Section, string, string])[];

/** What the head of a page says of whoever is in. */
interface Head {
  readonly root: string;
  readonly zone: string;
  readonly now: string;
  readonly role: StaffRole;
  readonly token: string;
  readonly isSignedIn: boolean;
}

/** The document around every page. */
export function Shell({
  title,
  section,
  sheet,
  desk,
  children,
}: {
  readonly title: string;
  readonly section: Section;
  readonly sheet: string;
  readonly desk: Head | null;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · Amends`}</title>
        <link rel="stylesheet" href={sheet} />
        {/* Browsers ask for one otherwise, and there is none. */}
        <link rel="icon" href="data:," />
      </head>
      <body>
        {desk && (
          <>
            <a className="skip" href="#main">
              Skip to the page
            </a>
            <header className="head">
              <nav aria-label="Staff">
                <ul>
                  {sections.map(([name, path, label]) => (
                    <li key={name}>
                      <a
                        href={desk.root + path}
                        aria-current={name === section ? 'page' : undefined}
                      >
                        {label}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
              <form className="find" role="search" action={desk.root}>
                <label className="unseen" htmlFor="find-order">
                  Order number
                </label>
                <input id="find-order" name="order" placeholder="Order number" required />
                <button type="submit">Find</button>
              </form>
              <div className="who">
                <span>
                  {desk.role} · <Moment at={desk.now} zone={desk.zone} />
                </span>
                {desk.isSignedIn && (
                  <form method="post" action={`${desk.root}/sign-out`}>
                    <button type="submit" className="quiet">
                      Sign out
                    </button>
                  </form>
                )}
              </div>
            </header>
          </>
        )}
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
