/**
 * `pnpm size:why [words of a name]`: what an import shape of `.size-limit.js` is made of, module by module,
 * in minified bytes before compression. Reads `dist`: build first.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A line of `.size-limit.js`, as far as it is read here. */
interface Check {
  readonly name: string;
  readonly path?: string;
  /** Absent for a stylesheet. */
  readonly import?: string | Readonly<Record<string, string>>;
  readonly ignore?: string[];
}

const config = new URL('../../../.size-limit.js', import.meta.url);
const { default: checks } = (await import(config.href)) as { readonly default: readonly Check[] };
const root = fileURLToPath(new URL('.', config));
const wanted = process.argv.slice(2).join(' ').toLowerCase();

for (const { name, path, import: imported, ignore = [] } of checks) {
  if (imported === undefined || !name.toLowerCase().includes(wanted)) continue;
  const imports = typeof imported === 'string' ? { [path ?? '']: imported } : imported;
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: Object.entries(imports)
        .map(([file, names]) => `export ${names} from './${file}';`)
        .join('\n'),
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    external: ignore,
  });
  const modules = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([file, { bytesInOutput }]) => [nameOf(file), bytesInOutput] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, one], [, other]) => other - one);
  const gzip = outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );

  const row = (bytes: number, what: string) =>
    `${bytes.toLocaleString('en').padStart(9)}  ${what}\n`;
  process.stdout.write(
    [
      `\n${name}\n`,
      row(gzip, 'gzipped'),
      ...byOwner(modules).map(([owner, bytes]) => row(bytes, owner)),
      ...(wanted === '' ? [] : modules.map(([file, bytes]) => row(bytes, `  ${file}`))),
    ].join(''),
  );
}

/** A module as one speaks of it: the package instead of where it is installed. */
function nameOf(file: string): string {
  return file.replace(/^.*node_modules\//u, '').replace('/dist/', '/');
}

/** The same by package, the largest first. */
function byOwner(modules: readonly (readonly [file: string, bytes: number])[]) {
  const sums = new Map<string, number>();
  for (const [file, bytes] of modules) {
    const owner = /^(?:packages\/[^/]+|@[^/]+|[^/]+)/u.exec(file)?.[0] ?? file;
    sums.set(owner, (sums.get(owner) ?? 0) + bytes);
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}
