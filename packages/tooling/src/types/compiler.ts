import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The two compilers of the house. `native` is TypeScript 7, four times as fast, for every check and every
 * declaration. `scripted` is TypeScript 6, whose API the linter needs and which many users still have.
 */
export const compilers = { native: 'typescript-native', scripted: 'typescript' } as const;

/** What a compiler said about a project. */
export interface Verdict {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a compiler in a folder. */
export async function compile(
  compiler: keyof typeof compilers,
  folder: string,
  flags: readonly string[],
): Promise<Verdict> {
  const manifest = import.meta.resolve(`${compilers[compiler]}/package.json`);
  const tsc = fileURLToPath(new URL('./bin/tsc', manifest));
  try {
    await run(process.execPath, [tsc, ...flags], { cwd: folder });
    return { ok: true, output: '' };
  } catch (error) {
    const { stdout, message } = error as Error & { readonly stdout?: string };
    return { ok: false, output: stdout === undefined || stdout === '' ? message : stdout };
  }
}
