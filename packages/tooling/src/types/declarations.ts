import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from './compiler.ts';

/** Where a declaration names a neighbour: `from './a.js'`, `import('./a.js')`, `import './a.js'`. */
const neighbour = /\b(from |import\(|import )(['"])(\.{1,2}\/[^'"\n]*)\.js\2/gu;

const flags = [
  ...['--project', 'tsconfig.build.json'],
  ...['--noEmit', 'false', '--declaration', '--emitDeclarationOnly'],
  ...['--rootDir', 'src', '--outDir', 'dist'],
];

/**
 * Writes the types of a package beside its scripts, one declaration a source: the native compiler takes a
 * second where bundling declarations takes half a minute.
 *
 * @param hasCommonJs whether each is needed a second time, as `.d.cts`, for those who `require`.
 * @throws Error with the compiler's own words.
 */
export async function writeDeclarations(folder: string, hasCommonJs: boolean): Promise<void> {
  const { ok, output } = await compile('native', folder, flags);
  if (!ok) throw new Error(output);
  if (!hasCommonJs) return;
  for (const file of globSync(`${folder}/dist/**/*.d.ts`)) {
    const text = readFileSync(file, 'utf8').replace(neighbour, '$1$2$3.cjs$2');
    writeFileSync(file.replace(/\.d\.ts$/u, '.d.cts'), text);
  }
}
