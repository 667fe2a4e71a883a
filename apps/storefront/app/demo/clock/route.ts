import { isInstant } from '@amends/core';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { backTo } from '../../../lib/back.ts';
import { clockCookie, isDemo } from '../../../lib/clock.ts';
import { shop } from '../../../lib/shop.ts';
import { seeOther } from '../../../lib/see-other.ts';
import { instantOnWall } from '../../../lib/wall-clock.ts';

/** Moves a visitor's clock, or puts it back. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo()) notFound();
  const form = await request.formData();
  const text = (field: string): string => {
    const value = form.get(field);
    return typeof value === 'string' ? value : '';
  };
  const at = isInstant(text('at')) ? text('at') : instantOnWall(text('local'), shop.timeZone);
  const jar = await cookies();
  if (at === null) jar.delete(clockCookie);
  else jar.set(clockCookie, at, { httpOnly: true, sameSite: 'lax', path: '/' });
  return seeOther(backTo(form.get('back')));
}
