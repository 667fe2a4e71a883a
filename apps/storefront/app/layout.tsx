import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { directionCookie, isDemo } from '../lib/clock.ts';
import { shop } from '../lib/shop.ts';
import './globals.css';

const font = localFont({
  src: '../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
  weight: '200 800',
  variable: '--font-shop',
  display: 'swap',
});

export const metadata: Metadata = {
  title: { default: `${shop.name}: music players, mended`, template: `%s · ${shop.name}` },
  description:
    'Old music players, opened up, mended and sent to play again. From Houston, with a date.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f7f3' },
    { media: '(prefers-color-scheme: dark)', color: '#141312' },
  ],
};

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const isMirrored = isDemo() && (await cookies()).get(directionCookie)?.value === 'rtl';
  return (
    <html
      lang="en"
      dir={isMirrored ? 'rtl' : 'ltr'}
      className={font.variable}
      // Smooth within a page; a new page starts at its top at once.
      data-scroll-behavior="smooth"
    >
      <body>{children}</body>
    </html>
  );
}
