import { spawn } from 'node:child_process';

/** How a command ended, with everything it printed. */
export interface CommandResult {
  readonly ok: boolean;
  readonly output: string;
}

/** What to run, and for how long at most. */
export interface CommandOptions {
  readonly cwd: string;
  readonly limitMinutes: number;
}

const quietEnvironment = {
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NO_COLOR: '1',
};

const running = new Set<number>();

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running.forEach(killGroup);
    process.exit(130);
  });
}

/** Runs a command with no input, keeps what it prints, and ends its whole family when it takes too long. */
export async function runCommand(
  words: readonly [string, ...string[]],
  { cwd, limitMinutes }: CommandOptions,
): Promise<CommandResult> {
  const [name, ...args] = words;
  const child = spawn(name, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quietEnvironment },
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);

  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  const limit = setTimeout(() => {
    output += `\nStopped after ${limitMinutes} minutes.\n`;
    if (pid !== undefined) killGroup(pid);
  }, limitMinutes * 60_000);

  const code = await new Promise<number | null>((done) => {
    child.once('error', (error) => {
      output += `\n${error.message}\n`;
      done(1);
    });
    child.once('exit', () => {
      // A server that a test left behind would hold the pipes open for ever.
      setTimeout(() => {
        if (pid !== undefined) killGroup(pid);
      }, 1000).unref();
    });
    child.once('close', done);
  });

  clearTimeout(limit);
  if (pid !== undefined) running.delete(pid);
  return { ok: code === 0, output };
}
