import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { contentPolicy } from './lib/content-policy.ts';
import { nonceHeader } from './lib/nonce-header.ts';

/** Gives every page a nonce of its own and a policy that lets nothing run or dress the page without it. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development');
  // Next reads the nonce for its own scripts off the request's policy; the pages read theirs off the other header.
  const headers = new Headers(request.headers);
  headers.set(nonceHeader, nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // Pages. What is served as a file or answered as data carries no script; a mail brings its own policy.
  matcher: [
    '/((?!amends/|api/|_next/|products/[^/]+\\.svg$|icon\\.svg$|demo/outbox/[^/]+/html$).*)',
  ],
};
