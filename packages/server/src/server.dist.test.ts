import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What a store would write: nothing here comes from source. */
const script = `
import { createAmends, embeddedDatabase } from '@amends/server';
import { situations } from '@amends/core/testing';
const [folder] = process.argv.slice(1);
const { record, asOf } = situations.runningLate;
const amends = createAmends({
  database: embeddedDatabase({ folder }),
  secrets: 'a secret of more than thirty-two letters',
  clock: () => asOf,
});
const before = await amends.orders.read('1001');
await amends.orders.record(record);
const key = await amends.links.issue('1001');
const request = new Request('http://localhost/api/amends/v1/orders/1001?key=' + key);
const view = await (await amends.handler(request)).json();
console.log(JSON.stringify({ before: before?.order.id ?? null, status: view.cases[0].headline.status }));
await amends.close();
`;

const packageFolder = join(import.meta.dirname, '..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-dist-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function runBuilt(): Promise<unknown> {
  const command = ['--input-type=module', '--eval', script, folder];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: packageFolder });
  return JSON.parse(stdout);
}

describe('the built package', { timeout: 120_000 }, () => {
  it('brings its migrations with it, and keeps a store between two processes', async () => {
    expect(await runBuilt()).toEqual({ before: null, status: 'running-late' });
    expect(await runBuilt()).toEqual({ before: '1001', status: 'running-late' });
  });
});
