import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ERROR_STATUS, defaultPolicy } from '@amends/core';
import type { AmendsErrorCode } from '@amends/core';
import {
  ERROR_MEANINGS,
  ISSUE_MEANINGS,
  LAW_REASON_MEANINGS,
  REASON_MEANINGS,
} from '@amends/core/explain';
import type { Meaning } from '@amends/core/explain';
import { lintRules } from '@amends/core/lint';
import { lawReference } from './law-reference.ts';
import { code, page, plain, table } from './markdown.ts';
import { fieldTable } from './policy-reference.ts';
import type { Schema } from './policy-reference.ts';
import { tokenReference } from './token-reference.ts';

const folder = fileURLToPath(new URL('../reference/', import.meta.url));

/** Every page of the references, by path, with its text. */
export async function generateReferences(): Promise<Map<string, string>> {
  const pages = {
    'reason-codes': reasonCodes(),
    'error-codes': errorCodes(),
    'the-policy': thePolicy(),
    'the-law-packs': theLawPacks(),
    'the-copy-rules': theCopyRules(),
    'the-tokens': theTokens(),
  };
  const style = await resolveConfig(folder);
  const files = new Map<string, string>();
  for (const [name, text] of Object.entries(pages)) {
    files.set(`${folder}${name}.mdx`, await format(text, { ...style, parser: 'mdx' }));
  }
  return files;
}

function theTokens(): string {
  return page(
    'The tokens',
    'Every property that restyles the components, from the list that `@amends/ui/theme` exports as `tokens`; what each paints is read from the stylesheets.',
    ...tokenReference(),
  );
}

function theLawPacks(): string {
  return page(
    'The law packs',
    'Guidance, not legal advice. Each pack is a table of rules: what is in force when, with its source. *Certainty* says how sure a rule is: `stated` in the law or by its authority, in a text that was read; `guidance` of an authority or the trade; an `assumption` of ours where the text leaves room; `unverified`, to be checked by counsel before anybody relies on it.',
    ...lawReference(),
  );
}

function theCopyRules(): string {
  const rows = lintRules.map(({ id, level, fires, instead, reads, reason, source }) => [
    code(id),
    level,
    plain(fires),
    plain(instead),
    `${plain(reason)} ${plain(source)}`,
    reads === 'any' ? 'every language' : 'English',
  ]);
  return page(
    'The copy rules',
    'What `amends lint` and `lint` of `@amends/core/lint` look for. The ids are stable. In a language that a rule does not read it is not judged, and `rulesNotJudged(locale)` says so.',
    table(['rule', 'level', 'fires when', 'instead', 'why', 'reads'], rows),
  );
}

function reasonCodes(): string {
  const codes = (meanings: Readonly<Record<string, Meaning>>) =>
    table(
      ['code', 'means'],
      Object.entries(meanings).map(([name, { means }]) => [code(name), plain(means)]),
    );
  return page(
    'Reason codes',
    'Every verdict says why, in codes with parameters and the ids of the events they rest on. `amends explain` says them in words. New codes come with a minor version: treat one you do not know as “some reason”.',
    '## Reasons of an assessment',
    codes(REASON_MEANINGS),
    '## Issues: contradictions in a record',
    'They stand beside the verdict and are never silently mended.',
    codes(ISSUE_MEANINGS),
    '## Reasons of a law pack',
    codes(LAW_REASON_MEANINGS),
  );
}

function errorCodes(): string {
  const rows = Object.entries(ERROR_MEANINGS).map(([name, { means, mend }]) => [
    code(name),
    String(ERROR_STATUS[name as AmendsErrorCode]),
    means,
    mend,
  ]);
  return page(
    'Error codes',
    'Amends throws one error, `AmendsError`, with a stable `code` and, for input, a JSON pointer in `path`. Over HTTP the same code comes in a problem document (RFC 9457), with the status that `ERROR_STATUS` has for it. What a customer can meet (too late, already chosen) is a value and is never thrown.',
    table(['code', 'status', 'means', 'how to mend it'], rows),
  );
}

function thePolicy(): string {
  const schema = JSON.parse(
    readFileSync(
      new URL('schemas/policy.json', import.meta.resolve('@amends/core/package.json')),
      'utf8',
    ),
  ) as Schema;
  return page(
    'The policy',
    'The rules of a store as data. The schema is published as `@amends/core/schemas/policy.json`, and `amends schema policy` prints it.',
    '## Fields',
    fieldTable(schema),
    '## The default policy',
    'Rules are read from top to bottom; each one that holds adds to the decision, and a later one overrides an earlier one field by field.',
    table(
      ['rule', 'holds when', 'because'],
      defaultPolicy.rules.map(({ id, when, because }) => [
        code(id),
        Object.keys(when).length === 0 ? 'always' : code(JSON.stringify(when)),
        plain(because),
      ]),
    ),
  );
}
