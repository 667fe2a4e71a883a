import { describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';

const options = { cwd: import.meta.dirname, limitMinutes: 1 };

describe('running a command', () => {
  it('keeps what it printed on both streams, and how it ended', async () => {
    const script = "console.log('out'); console.error('err'); process.exitCode = 3";
    const result = await runCommand([process.execPath, '--eval', script], options);
    expect(result.ok).toBe(false);
    expect(result.output).toContain('out');
    expect(result.output).toContain('err');
  });

  it('fails plainly when the command does not exist', async () => {
    const result = await runCommand(['amends-no-such-command'], options);
    expect(result.ok).toBe(false);
    expect(result.output).toContain('amends-no-such-command');
  });

  it('ends a command that takes too long', async () => {
    const result = await runCommand(['sleep', '30'], { ...options, limitMinutes: 0.003 });
    expect(result.ok).toBe(false);
    expect(result.output).toContain('Stopped after');
  });

  it('does not wait for a server that a test left behind', async () => {
    const result = await runCommand(['sh', '-c', 'sleep 30 & echo left'], options);
    expect(result.ok).toBe(true);
  });
});
