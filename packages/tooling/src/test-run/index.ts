/**
 * `pnpm test`: every step with its time, and a last line that counts the tests. Three steps are in hand at a time:
 * each waits now and then for a browser, a database or a disk, and together they fill two cores.
 * `pnpm test lint unit` runs only the steps named.
 */
import { steps, type Step, type StepResult } from './steps.ts';
import { addTallies, describeTally, emptyTally, type Tally } from './tally.ts';

const heartbeatSeconds = 20;
const hands = 3;
const startedAt = performance.now();

function since(start: number): string {
  const seconds = (performance.now() - start) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function choose(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(', ');
    console.error(`No such step: ${unknown.join(', ')}. The steps are ${known}.`);
    process.exit(2);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

async function attempt(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

async function main(): Promise<void> {
  const chosen = choose(process.argv.slice(2));
  const failed = new Set<string>();
  let tally: Tally = emptyTally;

  /** One step, said when it begins, while it lasts and when it is over. */
  async function take(step: Step): Promise<void> {
    const place = String(chosen.indexOf(step) + 1).padStart(2);
    const label = `[${place}/${chosen.length}] ${step.name.padEnd(10)}`;
    if (step.needs !== undefined && failed.has(step.needs)) {
      console.log(`${label} not run: ${step.needs} failed`);
      failed.add(step.name);
      tally = addTallies(tally, { ...emptyTally, failed: 1 });
      return;
    }
    console.log(`${label} …`);
    const start = performance.now();
    const heartbeat = setInterval(() => {
      console.log(`${label} … ${since(start)}`);
    }, heartbeatSeconds * 1000);
    const result = await attempt(step);
    clearInterval(heartbeat);

    tally = addTallies(tally, result.tally ?? emptyTally);
    const note = result.note === undefined ? '' : `  ${result.note}`;
    console.log(`${label} ${result.ok ? 'ok' : 'FAILED'}  ${since(start)}${note}`);
    if (!result.ok) {
      failed.add(step.name);
      console.log(result.output.trimEnd());
      // A step that failed without a failing test of its own still counts, so that the last line never says "0 failed".
      if ((result.tally?.failed ?? 0) === 0)
        tally = addTallies(tally, { ...emptyTally, failed: 1 });
    }
  }

  const open = new Set(chosen.map(({ name }) => name));
  const isReady = ({ needs }: Step): boolean => needs === undefined || !open.has(needs);
  const waiting = [...chosen];
  const inHand = new Set<Promise<void>>();
  while (open.size > 0) {
    const next = inHand.size < hands ? waiting.findIndex(isReady) : -1;
    const [step] = next === -1 ? [] : waiting.splice(next, 1);
    if (step === undefined) {
      await Promise.race(inHand);
      continue;
    }
    const taken = take(step).finally(() => {
      open.delete(step.name);
      inHand.delete(taken);
    });
    inHand.add(taken);
  }

  if (failed.size > 0) console.log(`Failed: ${[...failed].join(', ')}`);
  console.log(`All steps took ${since(startedAt)}.`);
  console.log(`Tests: ${describeTally(tally)}`);
  process.exitCode = failed.size === 0 ? 0 : 1;
}

await main();
