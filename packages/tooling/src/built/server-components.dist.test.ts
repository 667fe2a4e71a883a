import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace.ts';

const run = promisify(execFile);

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import?: unknown }>>;
}

/** Every script entry of a package, as a stranger would import it. */
function entriesOf(folder: string): string[] {
  const text = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
  const { name, exports } = JSON.parse(text) as Manifest;
  return Object.entries(exports)
    .filter(
      ([path, target]) => typeof target === 'object' && 'import' in target && !path.includes('*'),
    )
    .map(([path]) => name + path.slice(1));
}

/** Imports an entry in a process where React is the one that server components see. */
async function loadOnServer(folder: string, specifier: string): Promise<string> {
  const script = `
    const react = await import('react');
    if (react.createContext !== undefined) throw new Error('This is not the react-server build of React.');
    await import(${JSON.stringify(specifier)});
    console.log('loaded');`;
  const { stdout } = await run(
    process.execPath,
    [
      '--conditions=react-server',
      `--import=${join(import.meta.dirname, 'client-references.ts')}`,
      '--input-type=module',
      '--eval',
      script,
    ],
    // From the package itself, which knows its own name.
    { cwd: join(root, 'packages', folder) },
  );
  return stdout.trim();
}

describe('an import from a server component', () => {
  it.each(
    ['core', 'client', 'react', 'ui'].flatMap((folder) =>
      entriesOf(folder).map((specifier) => [specifier, folder] as const),
    ),
  )('%s loads there', async (specifier, folder) => {
    expect(await loadOnServer(folder, specifier)).toBe('loaded');
  });
});
