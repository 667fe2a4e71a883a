import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { IssuedKey } from '@amends/core';
import { expect, it } from 'vitest';
import { listen } from '../../test/listen.js';
import { startServer } from '../../test/server.js';
import { firstKey, staffOf } from '../../test/staff.js';

const script = join(import.meta.dirname, '../../bin/amends-staff.js');
const run = promisify(execFile);

it('makes and ends keys from a terminal', async () => {
  const server = await startServer({ staff: { firstKey } });
  const env = {
    AMENDS_URL: `${await listen(server.amends.handler)}/api/amends`,
    AMENDS_STAFF_KEY: firstKey,
  };
  const staff = (...args: string[]) => run(process.execPath, [script, ...args], { env });

  const made = JSON.parse(
    (await staff('keys', 'create', 'the desk', 'agent', '--days', '30')).stdout,
  ) as IssuedKey;
  expect(made).toMatchObject({ name: 'the desk', role: 'agent' });
  expect((await staffOf(server, made.secret ?? '').get('/cases')).status).toBe(200);
  await staff('keys', 'revoke', made.keyId);
  expect((await staffOf(server, made.secret ?? '').get('/cases')).status).toBe(401);
  await expect(staff('keys', 'forge')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Usage') as string,
  });
});
