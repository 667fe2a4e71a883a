import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describeCommand } from './command-suite.test.helper.js';
import { main } from './index.js';

describeCommand('amends, from its sources', async (args, stdin) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const status = await main(args, { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { status, out, err };
});
