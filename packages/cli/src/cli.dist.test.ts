import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeCommand, lateRecord } from './command-suite.test.helper.js';

const bin = fileURLToPath(new URL('../bin/amends.js', import.meta.url));

function start(args: readonly string[], input: Readable, nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, bin, ...args]);
  // A command that ends before it has read everything closes the pipe.
  child.stdin.on('error', () => child.stdin.destroy());
  input.pipe(child.stdin);
  const status = new Promise<number | null>((done) => child.once('close', done));
  return { child, status };
}

describeCommand('amends, as it is built', async (args, input) => {
  const { child, status } = start(args, input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, out, err };
});

const assess = ['assess', '-', '--as-of', '2026-11-12T12:00:00Z'];

describe('amends on a long stream', { timeout: 60_000 }, () => {
  it('needs no more memory than for a short one: 160 MB go through a heap of 48', async () => {
    const line = `${JSON.stringify({ ...lateRecord, note: 'x'.repeat(20_000) })}\n`;
    const count = 8_000;
    function* lines() {
      for (let at = 0; at < count; at += 1) yield line;
    }
    const { child, status } = start(assess, Readable.from(lines()), ['--max-old-space-size=48']);
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect([await status, err, out.split('\n').length - 1]).toEqual([0, '', count]);
  });

  it('stops quietly when its reader has had enough', async () => {
    const lines = Array.from({ length: 20_000 }, () => `${JSON.stringify(lateRecord)}\n`);
    const { child, status } = start(assess, Readable.from(lines));
    const err = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    expect([await status, await err]).toEqual([0, '']);
  });
});
