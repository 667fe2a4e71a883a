import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format } from 'prettier';
import { compileMessage } from './compile-copy.ts';
import type { CompiledMessage, ParameterType } from './compile-copy.ts';

const copyFolder = join(import.meta.dirname, '../src/copy');
const note = (source: string) =>
  `// Compiled from ${source} by \`pnpm --filter @amends/core copy\`. Change the source, not this file.\n`;

/** Every file that comes out of the sources in `src/copy/messages`, by path, with its text. */
export async function generateCopy(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const file of readdirSync(join(copyFolder, 'messages'))) {
    const locale = basename(file, '.json');
    const source = JSON.parse(readFileSync(join(copyFolder, 'messages', file), 'utf8')) as Record<
      string,
      string
    >;
    const compiled = Object.entries(source).map(
      ([key, text]) => [key, compileMessage(key, text)] as const,
    );
    files.set(
      join(copyFolder, 'locales', `${locale}.generated.ts`),
      await prettier(localeModule(locale, file, compiled)),
    );
    if (locale === 'en')
      files.set(
        join(copyFolder, 'params.generated.ts'),
        await prettier(paramsModule(file, compiled)),
      );
  }
  return files;
}

function localeModule(locale: string, file: string, compiled: Entries): string {
  const messages = Object.fromEntries(compiled.map(([key, { message }]) => [key, message]));
  return `${note(`../messages/${file}`)}import type { LocaleCopy } from '../locale.js';

/** The copy in \`${locale}\`. */
export const ${locale.replaceAll('-', '')}: LocaleCopy = ${JSON.stringify({ locale, messages })};
`;
}

function paramsModule(file: string, compiled: Entries): string {
  const lines = compiled.map(([key, { params }]) => `${JSON.stringify(key)}: ${typeOf(params)};`);
  return `${note(`./messages/${file}`)}
/** Of a message that asks for no parameter. */
export type NoParams = Readonly<Record<string, never>>;

/** Every key of the copy, with the parameters that its message asks for. */
export interface CopyParams { ${lines.join('\n')} }
`;
}

function typeOf(params: Readonly<Record<string, ParameterType>>): string {
  const entries = Object.entries(params);
  if (entries.length === 0) return 'NoParams';
  return `{ ${entries.map(([name, type]) => `readonly ${name}: ${union(type)}`).join('; ')} }`;
}

function union(type: ParameterType): string {
  return typeof type === 'string' ? type : type.map((each) => JSON.stringify(each)).join(' | ');
}

type Entries = readonly (readonly [string, CompiledMessage])[];

function prettier(text: string): Promise<string> {
  return format(text, {
    parser: 'typescript',
    printWidth: 100,
    singleQuote: true,
    trailingComma: 'all',
  });
}
