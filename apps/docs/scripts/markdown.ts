/** A cell or a line of MDX: what would be markup or an expression there is written as text. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/gu, (char) => `\\${char}`).replace(/\s+/gu, ' ');
}

/** Code inside a line. A pipe would end the cell of a table. */
export function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** A table. Cells are MDX already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A page of the references. It is written by a script, and says so to whoever opens the file. */
export function page(title: string, lead: string, ...parts: readonly string[]): string {
  return [
    "import { Meta } from '@storybook/addon-docs/blocks';",
    '{/* Written by `pnpm --filter @amends/docs references`: edit the source, not this file. */}',
    `<Meta title="Reference/${title}" />`,
    `# ${title}`,
    lead,
    ...parts,
  ].join('\n\n');
}
