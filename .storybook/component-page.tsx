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
import type { ComponentAnatomy } from '@amends/ui';

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

/** The page of a component: what it is for, how it is used, its parts, its words, its states. */
export function ComponentPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const notes = preparedMeta.parameters.notes as ComponentNotes | undefined;
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      <Controls />
      {notes && (
        <>
          <Heading>Use</Heading>
          <Source code={notes.usage} language="tsx" />
          <Markdown>
            {[
              ...notes.dos.map((each) => `- **Do** ${each}`),
              ...notes.donts.map((each) => `- **Do not** ${each}`),
            ].join('\n')}
          </Markdown>
          {notes.anatomy && (
            <>
              <Heading>Parts</Heading>
              <Markdown>{anatomyTable(notes.anatomy)}</Markdown>
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
