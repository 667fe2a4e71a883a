import { readdirSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { readRecord } from '@amends/core/schema';
import { sharedData } from '@amends/tooling/shared-data';
import { describeSharedData } from '@amends/tooling/shared-data-tests';
import { describe, expect, it } from 'vitest';
import { main } from '../index.js';
import { SOURCES } from './sources.js';

async function amends(args: readonly string[], stdin = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const status = await main([...args], { stdin: Readable.from([stdin]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { status, err, lines: out.split('\n').filter((line) => line !== '') };
}

const folders = [
  ...['shopify', 'easypost', 'aftership', 'shippo', 'seventeentrack', 'woocommerce'],
  ...['amazon_spapi', 'schema_org', 'epcis', 'carriers_active_shipping', 'carriers_shipit'],
];

describeSharedData('every recording', folders, () => {
  const files = folders.flatMap((folder) => {
    const place = resolve(sharedData.folder, folder);
    return readdirSync(place)
      .filter((file) => /\.(?:jsonl?|xml)(?:\.gz)?$/u.test(file))
      .map((file) => join(place, file));
  });

  // Whosever it is: most of what each source is given here is another's.
  it.each(SOURCES)(
    'can be given to %s, and nothing crashes',
    { timeout: 60_000 },
    async (source) => {
      const { status, err, lines } = await amends(['import', source, ...files]);
      expect([0, 1]).toContain(status);
      expect(err).not.toMatch(/\bat .+:\d+:\d+|TypeError|RangeError|bug/u);
      for (const line of lines) readRecord(JSON.parse(line));
      expect(lines.length).toBeGreaterThan(0);
    },
  );
});

describe('amends import', () => {
  const answer =
    '<TrackResponse><TrackInfo ID="9400"><TrackSummary><EventTime>8:36 am</EventTime><EventDate>November 6, 2026</EventDate><Event>Delivered</Event><EventCity>RENO</EventCity><EventState>NV</EventState><EventCode>01</EventCode></TrackSummary></TrackInfo></TrackResponse>';
  const folder = mkdtempSync(join(tmpdir(), 'amends-import-'));

  it('reads XML, plain and gzipped, of which one file may hold several documents', async () => {
    const declared = `<?xml version="1.0"?>\n${answer}\n`;
    const [one, two] = [join(folder, 'a.xml'), join(folder, 'b.xml.gz')];
    writeFileSync(one, answer);
    writeFileSync(two, gzipSync(declared + declared.replaceAll('9400', '9401')));
    const { status, lines } = await amends(['import', 'usps', one, two]);
    expect(status).toBe(0);
    expect(lines.map((line) => readRecord(JSON.parse(line)).events.at(-1)?.milestone)).toEqual([
      'delivered',
      'delivered',
    ]);
  });

  it('ends without a crash on a file that is no gzip, and on hostile XML', async () => {
    const torn = join(folder, 'torn.json.gz');
    writeFileSync(torn, 'no gzip');
    expect((await amends(['import', 'ups', torn])).status).toBe(2);
    const hostile = await amends(['import', 'ups', '-'], `<!DOCTYPE a [<!ENTITY x "y">]>${answer}`);
    expect(hostile.status).toBe(1);
    expect(hostile.lines).toEqual([]);
  });

  it('names every source in its help, and to whoever asks for another', async () => {
    const help = (await amends(['import', '--help'])).lines.join(' ');
    for (const source of SOURCES) expect(help).toContain(source);
    const { status, err } = await amends(['import', 'teleporter', '-']);
    expect(status).toBe(2);
    for (const source of SOURCES) expect(err).toContain(source);
  });
});
