import { join } from 'node:path';
import { format } from 'prettier';
import { openApiDocument } from './document.ts';

const root = join(import.meta.dirname, '../..');

/** What is written, by path: the document for everybody's tools, and the same for the handler to serve. */
export async function openApiFiles(): Promise<Map<string, string>> {
  const text = JSON.stringify(openApiDocument());
  const readable = await format(text, { parser: 'json', printWidth: 100 });
  const served = await format(
    `/** Made by scripts/write-openapi.ts. */\nexport const OPENAPI = ${quoted(text)};\n`,
    { parser: 'typescript', printWidth: 100, singleQuote: true },
  );
  return new Map([
    [join(root, 'openapi.json'), readable],
    [join(root, 'src/http/openapi.generated.ts'), served],
  ]);
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
