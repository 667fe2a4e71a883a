import {
  Controls,
  Description,
  Heading,
  Markdown,
  Primary,
  Source,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { tokens } from '@amends/ui/theme';
import type { ComponentAnatomy } from '@amends/ui';
import type { TokenDefinition } from '@amends/ui/theme';
import { usesOf } from '../packages/ui/scripts/token-uses.js';
import { sheets } from './sheets.js';
import { maturities, maturityOf } from './maturity.js';

/** What a component's stories say of it in their parameters, for its page. */
export interface ComponentNotes {
  /** The smallest useful sample: the text of an example file. */
  readonly usage: string;
  readonly anatomy?: ComponentAnatomy;
  /** The component's own words, in English. */
  readonly messages?: Readonly<Record<string, string>>;
  readonly dos: readonly string[];
  readonly donts: readonly string[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function anatomyTable({ parts }: ComponentAnatomy): string {
  return table(
    ['`data-part`', 'element', 'what it is', 'states'],
    Object.entries(parts).map(([name, { element, about, attributes = {} }]) => [
      `\`${name}\``,
      [element]
        .flat()
        .map((each) => `\`<${each}>\``)
        .join(' or '),
      about,
      Object.entries(attributes)
        .map(([attribute, { about: meaning, values }]) =>
          [`\`${attribute}\``, meaning, values?.map((value) => `\`${value}\``).join(' ')].join(' '),
        )
        .join('<br/>'),
    ]),
  );
}

/** What paints the component, read from its stylesheet: no table to go stale. */
function tokenTable({ block }: ComponentAnatomy): string {
  const painted = new Map<string, Set<string>>();
  for (const [selector, names] of usesOf(sheets).behind) {
    const [part] = [
      ...selector.matchAll(new RegExp(`\\.${block}(?:__([\\w-]+))?(?![\\w-])`, 'gu')),
    ].slice(-1);
    if (part === undefined) continue;
    for (const name of names)
      painted.set(name, (painted.get(name) ?? new Set()).add(part[1] ?? 'root'));
  }
  const rows = Object.entries<TokenDefinition>(tokens).flatMap(([name, { about, otherwise }]) => {
    const parts = painted.get(name);
    return parts
      ? [
          [
            `\`--amends-${name}\``,
            about,
            otherwise,
            [...parts].map((part) => `\`${part}\``).join(' '),
          ],
        ]
      : [];
  });
  return table(['property', 'what it is', 'when it is not set', 'paints'], rows);
}

/** What to do, or what not to, as a list of its own. */
function Advice({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  return (
    <div data-advice={title}>
      <h3>{title}</h3>
      <Markdown>{of.map((each) => `- ${each}`).join('\n')}</Markdown>
    </div>
  );
}

/** The page of a component: what it is for, how it is used, its parts, its words, its states. */
export function ComponentPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const notes = preparedMeta.parameters.notes as ComponentNotes | undefined;
  const maturity = maturityOf(preparedMeta.title);
  return (
    <>
      <Title />
      <Subtitle />
      {maturity !== null && (
        <p className="stage-maturity" data-maturity={maturity}>
          <b>{maturities[maturity].title}.</b> {maturities[maturity].means}
        </p>
      )}
      <Description />
      <Primary />
      <Controls />
      {notes && (
        <>
          <Heading>Use</Heading>
          <Source code={notes.usage} language="tsx" />
          <div className="stage-advice">
            <Advice title="Do" of={notes.dos} />
            <Advice title="Do not" of={notes.donts} />
          </div>
          {notes.anatomy && (
            <>
              <Heading>Parts</Heading>
              <Markdown>{anatomyTable(notes.anatomy)}</Markdown>
            </>
          )}
          {notes.anatomy && (
            <>
              <Heading>Properties</Heading>
              <Markdown>{tokenTable(notes.anatomy)}</Markdown>
            </>
          )}
          {notes.messages && (
            <>
              <Heading>Words</Heading>
              <Markdown>
                {table(
                  ['key', 'English'],
                  Object.entries(notes.messages).map(([key, text]) => [`\`${key}\``, text]),
                )}
              </Markdown>
            </>
          )}
        </>
      )}
      <Stories title="States" />
    </>
  );
}
