import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { page as pageAnswer, seeOther } from '../http/answer.js';
import type { Desk, Page } from './desk.js';
import { sheet } from './look/sheet.js';
import { Shell } from './shell.js';

const doctype = '<!doctype html>';
/** Changes with the sheet, so that a browser may keep it for ever. */
const edition = createHash('sha256').update(sheet).digest('base64url').slice(0, 10);

/** A page for somebody who is in. */
export function html(desk: Desk, page: Page): Promise<Response> {
  const { root, zone, actor, now } = desk;
  return document(
    <Shell
      title={page.title}
      section={page.section}
      sheet={`${root}/sheet.css?${edition}`}
      desk={{ root, zone, now, role: actor.role, token: desk.token, isSignedIn: desk.isSignedIn }}
    >
      {page.content}
    </Shell>,
    page,
  );
}

/** A page for somebody who is not. */
export function outside(root: string, page: Page): Promise<Response> {
  return document(
    <Shell title={page.title} section={null} sheet={`${root}/sheet.css?${edition}`} desk={null}>
      {page.content}
    </Shell>,
    page,
  );
}

/** Sends a browser on, with a cookie where there is one to keep. */
export function goTo(location: string, cookie?: string): Response {
  const response = seeOther(location);
  if (cookie !== undefined) response.headers.append('set-cookie', cookie);
  return response;
}

/** The stylesheet. */
export function sheetAnswer(): Response {
  return pageAnswer(sheet, {
    type: 'text/css; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  });
}

/** The renderer is loaded when it is wanted: Next takes no static import of it beside its pages. */
async function document(
  element: ReactElement,
  { status = 200, headers = {} }: Pick<Page, 'status' | 'headers'>,
): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return pageAnswer(doctype + renderToStaticMarkup(element), {
    status,
    type: 'text/html; charset=utf-8',
    headers: {
      ...headers,
      // No script at all, nothing from elsewhere, forms to this site alone.
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
  });
}
