import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { backTo } from '../../../lib/back.ts';
import { directionCookie, isDemo } from '../../../lib/clock.ts';
import { seeOther } from '../../../lib/see-other.ts';

/** Turns a visitor's pages round. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo()) notFound();
  const form = await request.formData();
  const jar = await cookies();
  if (form.get('dir') === 'rtl')
    jar.set(directionCookie, 'rtl', { httpOnly: true, sameSite: 'lax', path: '/' });
  else jar.delete(directionCookie);
  return seeOther(backTo(form.get('back')));
}
