import 'server-only';
import { headers } from 'next/headers';
import { nonceHeader } from './nonce-header.ts';

/** The nonce of this request's page, for what a library adds to it. */
export async function nonce(): Promise<string | undefined> {
  return (await headers()).get(nonceHeader) ?? undefined;
}
