import { readFile } from 'node:fs/promises';

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const emptyTally: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(left: Tally, right: Tally): Tally {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

export function totalOf({ passed, failed, skipped }: Tally): number {
  return passed + failed + skipped;
}

/** `412 passed, 0 failed`, and how many were skipped when any were. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  const end = skipped === 0 ? '' : `, ${skipped} skipped`;
  return `${passed} passed, ${failed} failed${end}`;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
    }[];
  }[];
}

/** What one run of Vitest reported, with a line for each group of tests that says why it was skipped. */
export interface VitestOutcome {
  readonly tally: Tally;
  readonly notes: readonly string[];
}

/** Reads the report that Vitest's JSON reporter wrote; `undefined` when it wrote none. */
export async function readVitestReport(file: string): Promise<VitestOutcome | undefined> {
  let report: VitestReport;
  try {
    report = JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
  const titles = report.testResults
    .flatMap((result) => result.assertionResults)
    .filter((test) => test.status !== 'passed')
    .flatMap((test) => test.ancestorTitles)
    .filter((title) => title.includes('(skipped:'));
  return {
    tally: {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    notes: [...new Set(titles)],
  };
}
