import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format } from 'prettier';
import { compileMessage } from '../src/copy/compile-message.ts';
import type { CompiledMessage, ParameterType } from '../src/copy/compile-message.ts';
import { mirrored, stretched } from './pseudo.ts';

const copyFolder = join(import.meta.dirname, '../src/copy');
const note = (source: string) =>
  `// Compiled from ${source} by \`pnpm --filter @amends/core copy\`. Change the source, not this file.\n`;

/** Every file that comes out of the sources in `src/copy/messages`, by path, with its text. */
export async function generateCopy(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const write = async (path: string, text: string) => {
    files.set(join(copyFolder, path), await prettier(text));
  };
  for (const file of readdirSync(join(copyFolder, 'messages'))) {
    const locale = basename(file, '.json');
    const compiled = Object.entries(readMessages(locale)).map(
      ([key, text]) => [key, compiledAs(text, `${file}: ${key}`)] as const,
    );
    await write(`locales/${locale}.generated.ts`, localeModule(locale, file, compiled));
    if (locale !== 'en') continue;
    await write('params.generated.ts', paramsModule(file, compiled));
    await write('locales/en-XA.generated.ts', localeModule('en-XA', file, stretched(compiled)));
    await write(
      'locales/en-XB.generated.ts',
      localeModule('en-XB', file, mirrored(compiled), 'rtl'),
    );
  }
  return files;
}

/** The messages of one locale as they are written, by key. */
export function readMessages(locale: string): Record<string, string> {
  const path = join(copyFolder, 'messages', `${locale}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
}

function compiledAs(text: string, place: string): CompiledMessage {
  try {
    return compileMessage(text);
  } catch (cause) {
    throw new Error(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function localeModule(locale: string, file: string, compiled: Entries, direction?: 'rtl'): string {
  const messages = Object.fromEntries(compiled.map(([key, { message }]) => [key, message]));
  return `${note(`../messages/${file}`)}import type { LocaleCopy } from '../locale.js';

/** The copy in \`${locale}\`. */
export const ${locale.replaceAll('-', '')}: LocaleCopy = ${visible(JSON.stringify({ locale, direction, messages }))};
`;
}

/** Marks that turn the direction of a text are seen in a source, not obeyed by it. */
function visible(source: string): string {
  return source.replace(
    /\p{Bidi_Control}/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function paramsModule(file: string, compiled: Entries): string {
  const lines = compiled.map(([key, { params }]) => `${JSON.stringify(key)}: ${typeOf(params)};`);
  return `${note(`./messages/${file}`)}import type { DateText } from './message.js';

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
  if (type === 'date') return 'DateText | string';
  return typeof type === 'string' ? type : type.map((each) => JSON.stringify(each)).join(' | ');
}

/** Compiled messages by key. */
export type Entries = readonly (readonly [key: string, compiled: CompiledMessage])[];

function prettier(text: string): Promise<string> {
  return format(text, {
    parser: 'typescript',
    printWidth: 100,
    singleQuote: true,
    trailingComma: 'all',
  });
}
