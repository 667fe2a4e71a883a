import { CommanderError } from 'commander';
import { EXIT, Unusable } from './exit.js';
import { ReaderGone } from './io/output.js';
import { reportTo } from './io/report.js';
import type { Streams } from './io/streams.js';
import { programOf } from './program.js';

/**
 * Runs the command line and says how it ended: 0 when everything was read, 1 when some of the input was
 * refused and the rest went through, 2 for bad usage or an input that cannot be read.
 *
 * @param args what stands behind the command's name.
 */
export async function main(args: readonly string[], streams: Streams = process): Promise<number> {
  const report = reportTo(streams.stderr);
  const ended = () => (report.hasRefused ? EXIT.refused : EXIT.ok);
  try {
    await programOf(streams, report).parseAsync(args, { from: 'user' });
    report.end();
    return ended();
  } catch (error) {
    if (error instanceof ReaderGone) return ended();
    // Help and version are thrown too, with a status of their own: zero.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
    if (!(error instanceof Unusable)) throw error;
    report.end();
    streams.stderr.write(`amends: ${error.message}\n`);
    return EXIT.unusable;
  }
}
