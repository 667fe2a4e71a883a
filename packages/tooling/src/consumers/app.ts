import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Tarballs } from './pack.ts';

/** A fresh application outside the workspace. */
export interface App {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Path in the app → content. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where the server stands: neither where its customer is, nor in the customer's language. */
const server = { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' };

/** What an app's commands run in. Vitest's own `NODE_ENV` would make a test build of everything. */
export const surroundings = (mode: 'development' | 'production'): NodeJS.ProcessEnv => ({
  ...process.env,
  ...server,
  NODE_ENV: mode,
  NEXT_TELEMETRY_DISABLED: '1',
  CI: '1',
});

/** Runs a command to its end, and throws with everything it printed when it fails. */
export async function runIn(
  cwd: string,
  [command = '', ...args]: readonly string[],
  mode: 'development' | 'production' = 'production',
): Promise<void> {
  const child = spawn(command, args, {
    cwd,
    env: surroundings(mode),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} in ${cwd} ended with ${String(code)}:\n${printed}`,
    );
  }
}

/**
 * Writes the app and installs it from the registry, with our packages from their tarballs. `overrides`
 * make the tarballs depend on each other and not on a published version.
 */
export async function createApp(folder: string, app: App, tarballs: Tarballs): Promise<string> {
  const target = join(folder, app.name);
  const ours = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  const manifest = {
    name: app.name,
    private: true,
    type: 'module',
    dependencies: { ...app.dependencies, ...ours },
    overrides: ours,
  };
  const files = { ...app.files, 'package.json': JSON.stringify(manifest, null, 2) };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), content);
  }
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await runIn(target, ['npm', 'install', ...quick]);
  return target;
}
