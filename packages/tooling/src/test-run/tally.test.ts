import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addTallies, describeTally, readVitestReport, totalOf } from './tally.ts';

describe('the count line', () => {
  it('names skipped tests only when there are any', () => {
    expect(describeTally({ passed: 412, failed: 0, skipped: 0 })).toBe('412 passed, 0 failed');
    expect(describeTally({ passed: 1, failed: 2, skipped: 3 })).toBe(
      '1 passed, 2 failed, 3 skipped',
    );
  });

  it('adds what several runs report', () => {
    const sum = addTallies(
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    );
    expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
    expect(totalOf(sum)).toBe(66);
  });
});

describe('reading a report', () => {
  const write = async (content: string) => {
    const file = join(await mkdtemp(join(tmpdir(), 'amends-tally-')), 'report.json');
    await writeFile(file, content);
    return file;
  };

  it('counts, and repeats each reason for skipping once', async () => {
    const skipped = {
      status: 'pending',
      ancestorTitles: ['payloads (skipped: no ../shared/data/x)'],
    };
    const file = await write(
      JSON.stringify({
        numPassedTests: 4,
        numFailedTests: 1,
        numPendingTests: 2,
        numTodoTests: 1,
        testResults: [{ assertionResults: [skipped, skipped] }],
      }),
    );
    expect(await readVitestReport(file)).toEqual({
      tally: { passed: 4, failed: 1, skipped: 3 },
      notes: ['payloads (skipped: no ../shared/data/x)'],
    });
  });

  it('says so when there is none, or half of one', async () => {
    expect(await readVitestReport('/nowhere/report.json')).toBeUndefined();
    expect(await readVitestReport(await write('{"numPassedTests":'))).toBeUndefined();
  });
});
