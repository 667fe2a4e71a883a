import { useState } from 'react';
import { toCss } from './model/css.js';
import type { Draft } from './model/draft.js';
import { fromDtcg, toDtcg } from './model/dtcg.js';
import type { DtcgProblem } from './model/dtcg.js';
import { fromStore } from './model/store-colours.js';

/** The theme as text, to take along: a stylesheet, or design tokens. */
export function TakeAlong({ draft }: { readonly draft: Draft }) {
  const { file, problems } = toDtcg(draft);
  return (
    <>
      <Export title="CSS" file="theme.css" text={toCss(draft, 'yours')} />
      <Export
        title="Design tokens"
        file="theme.tokens.json"
        text={`${JSON.stringify(file, null, 2)}\n`}
      >
        <Problems problems={problems} />
      </Export>
    </>
  );
}

function Export({
  title,
  file,
  text,
  children,
}: {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly children?: React.ReactNode;
}) {
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <details className="studio__sheet">
      <summary>{title}</summary>
      <textarea
        readOnly
        aria-label={`${title}, to copy`}
        value={text}
        rows={10}
        spellCheck={false}
      />
      <p className="studio__row">
        <button
          type="button"
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => {
              setCopied(text);
            });
          }}
        >
          {copied === text ? 'Copied' : 'Copy'}
        </button>
        <a download={file} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
          Save as {file}
        </a>
      </p>
      {children}
    </details>
  );
}

/** Takes in a stylesheet of tokens, design tokens, or whatever colours a store has at hand. */
export function BringIn({ onDraft }: { readonly onDraft: (draft: Draft) => void }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{
    readonly words: string;
    readonly problems: readonly DtcgProblem[];
  }>();
  const take = () => {
    const { draft, problems } = read(text);
    const count = Object.keys(draft).length;
    if (count > 0) onDraft(draft);
    setSaid({
      words:
        count > 0
          ? `${count} tokens taken in.`
          : 'Nothing in it is a colour or a token. Paste custom properties, a list of colours, or a .tokens.json file.',
      problems,
    });
  };
  return (
    <details className="studio__sheet">
      <summary>Bring in yours</summary>
      <textarea
        aria-label="Your colours, a stylesheet, or design tokens"
        placeholder={
          '--color-primary: #0b6e4f;\n--background: #fffdf8;\n\nor a list of colours, or a .tokens.json file'
        }
        value={text}
        rows={7}
        spellCheck={false}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <p className="studio__row">
        <button type="button" onClick={take}>
          Begin with this
        </button>
      </p>
      <div role="status">
        {said && <p>{said.words}</p>}
        {said && <Problems problems={said.problems} />}
      </div>
    </details>
  );
}

function read(text: string): ReturnType<typeof fromDtcg> {
  if (!text.trim().startsWith('{')) return { draft: fromStore(text), problems: [] };
  try {
    return fromDtcg(JSON.parse(text));
  } catch (error) {
    return { draft: {}, problems: [{ path: 'JSON', reason: (error as Error).message }] };
  }
}

function Problems({ problems }: { readonly problems: readonly DtcgProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="studio__problems">
      {problems.map(({ path, reason }) => (
        <li key={path}>
          <code>{path}</code> {reason}
        </li>
      ))}
    </ul>
  );
}
