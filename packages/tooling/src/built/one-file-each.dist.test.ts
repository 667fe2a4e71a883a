import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedPackages, root } from '../workspace.ts';

const directive = /^\s*(?:["']use strict["'];?\s*)?["']use client["']/u;
const contextCall = /\bcreateContext\)?\s*(?:<[^>]*>)?\(/gu;

function filesIn(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .filter(
      (file) => !/\.(?:test|test-d|stories|deep|d)\.|(?:^|\/)(?:examples|__tests__)\//u.test(file),
    )
    .sort();
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function countContexts(folder: string, files: readonly string[]): number {
  return files
    .map((file) => textOf(folder, file).match(contextCall)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);
}

function builtName(file: string, format: string): string {
  return file.replace(/\.tsx?$/u, `.${format}`);
}

describe.each(publishedPackages)('the build of packages/%s', (name) => {
  const source = join(root, 'packages', name, 'src');
  const dist = join(root, 'packages', name, 'dist');
  const sources = filesIn(source, '**/*.{ts,tsx}');
  const isDual = textOf(join(root, 'packages', name), 'package.json').includes('"require"');
  const formats = isDual ? ['js', 'cjs'] : ['js'];

  it('has one output per source file and format', () => {
    expect(sources.length).toBeGreaterThan(0);
    const missing = formats
      .flatMap((format) => sources.map((file) => builtName(file, format)))
      .filter((file) => !existsSync(join(dist, file)));
    expect(missing).toEqual([]);
  });

  it('has one declaration per source file and format, and each names neighbours that are there', () => {
    for (const format of formats) {
      const extension = `d.${format.replace('js', 'ts')}`;
      const declared = sources.map((file) => builtName(file, extension));
      const astray = declared
        .filter((file) => existsSync(join(dist, file)))
        .flatMap((file) =>
          [...textOf(dist, file).matchAll(/(?:from |import\()['"](\.[^'"\n]*)['"]/gu)]
            .map(([, specifier = '']) => join(dirname(file), specifier))
            .filter((target) => !existsSync(join(dist, target))),
        );
      expect(declared.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
      expect(astray).toEqual([]);
    }
  });

  it("keeps 'use client' on exactly the files that carry it", () => {
    const wrong = sources.flatMap((file) => {
      const isClient = directive.test(textOf(source, file));
      return formats
        .map((format) => builtName(file, format))
        .filter((output) => directive.test(textOf(dist, output)) !== isClient);
    });
    expect(wrong).toEqual([]);
  });

  it('creates each React context once', () => {
    const written = countContexts(source, sources);
    for (const format of formats) {
      expect(countContexts(dist, filesIn(dist, `**/*.${format}`)), format).toBe(written);
    }
  });
});
