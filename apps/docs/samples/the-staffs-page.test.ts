import { memoryDatabase } from '@amends/server';
import { expect, test } from 'vitest';
import { createDesk, createDeskByLogIn } from './the-staffs-page';

const page = 'https://shop.example/api/amends/staff';
const secret = 'a secret of the docs, long enough to sign';

test('a key signs in once, and the store’s own log-in needs none', async () => {
  const key = 'the first key of the staff of the docs'.replaceAll(' ', '-');
  const desk = createDesk(secret, key, memoryDatabase());
  const asked = await desk.handler(new Request(page));
  expect(asked.headers.get('location')).toBe('/api/amends/staff/sign-in');
  const headers = { cookie: `amends_staff=${key}` };
  const opened = await desk.handler(new Request(page, { headers }));
  expect(await opened.text()).toContain('Nobody waits for anything here.');
  await desk.close();

  const byLogIn = createDeskByLogIn(
    secret,
    (request) =>
      Promise.resolve(
        request.headers.get('cookie') === 'shop=judith' ? { id: 'judith', isLead: false } : null,
      ),
    memoryDatabase(),
  );
  const judith = await byLogIn.handler(new Request(page, { headers: { cookie: 'shop=judith' } }));
  expect(await judith.text()).toContain('agent');
  expect((await byLogIn.handler(new Request(page))).status).toBe(303);
  await byLogIn.close();
});
