import { useState } from 'react';
import { CopyButton } from '../../shared/copy-button.js';
import type { DeskBrand } from '../model/brand-file.js';
import { fromBrandFile, toBrandFile } from '../model/brand-file.js';
import type { Templates } from '../model/templates.js';

/** How the exported file is used. */
const USE = `import brand from './brand.json' with { type: 'json' };

createAmends({ …, brand: { ...brand, name: 'Your store' } });`;

/** What was changed, key by key: as it was, as it is. */
export function Changes({
  edits,
  originals,
  locale,
}: {
  readonly edits: Templates;
  readonly originals: Templates;
  readonly locale: string;
}) {
  const changed = Object.entries(edits);
  if (changed.length === 0)
    return <p className="lab-quiet">Nothing is changed in this language yet.</p>;
  return (
    <dl className="desk-changes" aria-label="Changes">
      {changed.map(([key, template]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd lang={locale} dir="auto">
            <del>{originals[key as keyof Templates]}</del>
          </dd>
          <dd lang={locale} dir="auto">
            <ins>{template}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The wording as a file to take along, and a file to bring in. */
export function Exchange({
  brand,
  onBrand,
}: {
  readonly brand: DeskBrand;
  readonly onBrand: (brand: DeskBrand) => void;
}) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const file = toBrandFile(brand);
  return (
    <div className="desk-exchange">
      <label>
        <span>brand.json, for createAmends and compileCopy</span>
        <textarea readOnly rows={10} value={file} spellCheck={false} />
      </label>
      <div className="lab-head__actions">
        <CopyButton text={() => file}>Copy the file</CopyButton>
        <a
          className="desk-button"
          download="brand.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(file)}`}
        >
          Save as brand.json
        </a>
      </div>
      <pre>{USE}</pre>
      <label>
        <span>Bring in a brand.json</span>
        <textarea
          rows={5}
          value={text}
          spellCheck={false}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </label>
      <div className="lab-head__actions">
        <button
          type="button"
          onClick={() => {
            const read = fromBrandFile(text);
            if (read.brand !== null) onBrand(read.brand);
            const count = Object.values(read.brand?.edits ?? {}).flatMap(Object.keys).length;
            setSaid([
              ...(read.brand === null
                ? []
                : [`${count} ${count === 1 ? 'text' : 'texts'} taken in.`]),
              ...read.problems,
            ]);
          }}
        >
          Bring it in
        </button>
      </div>
      <div role="status">
        {said.length > 0 && (
          <ul className="desk-exchange__said">
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
