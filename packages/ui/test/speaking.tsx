import { AmendsProvider } from '@amends/react';
import type { ReactElement, ReactNode } from 'react';
import { languages } from './languages.js';

/** A page in one language, as a store would put it together: the element that says so, and our words. */
export function Speaking({
  locale,
  children,
}: {
  readonly locale: string;
  readonly children: ReactNode;
}): ReactElement {
  const { messages, direction } = languages[locale] ?? {};
  return (
    <div lang={locale} dir={direction ?? 'ltr'}>
      <AmendsProvider messages={messages}>{children}</AmendsProvider>
    </div>
  );
}
