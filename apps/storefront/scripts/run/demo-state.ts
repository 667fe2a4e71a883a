import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@amends/core';
import { freshSecrets } from '../replay/secrets.ts';
import type { Secrets } from '../replay/secrets.ts';
import { sceneMomentOn } from '../scene/calendar.ts';

/** What the demonstration remembers between runs. */
export interface DemoState {
  /** When the scene was laid: the moment at which its clock stands, whenever it is looked at. */
  readonly now: Instant;
  readonly secrets: Secrets;
}

/** The state in a folder; a new one, with today's scene, where there is none. */
export async function demoState(folder: string): Promise<DemoState> {
  const file = join(folder, 'state.json');
  const kept = existsSync(file)
    ? (JSON.parse(await readFile(file, 'utf8')) as DemoState)
    : { now: sceneMomentOn(new Date().toISOString()), secrets: {} };
  // A demonstration of an earlier version knew fewer secrets.
  const secrets = { ...freshSecrets(() => randomBytes(32).toString('base64')), ...kept.secrets };
  const state = { now: kept.now, secrets };
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  return state;
}

/** Forgets everything: orders, choices, links. */
export async function forget(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
