import type { CheckedEdits } from '../model/check.js';
import { grouped, matching } from '../model/groups.js';
import type { Rehearsal } from '../model/rehearse.js';
import type { CopyKey, Language, Templates } from '../model/templates.js';
import { TemplateField } from './template-field.js';

interface TextsProps {
  readonly language: Language;
  readonly edits: Templates;
  readonly notes: CheckedEdits['notes'];
  readonly rehearsal: Rehearsal;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** `null`: as it always is. */
  readonly onEdit: (key: CopyKey, template: string | null) => void;
}

/** Every text that a situation asks for, to be found and edited. */
export function Texts({ language, edits, notes, rehearsal, search, onSearch, onEdit }: TextsProps) {
  const { used, view } = rehearsal;
  const originalOf = (key: CopyKey) => language.templates[key] ?? '';
  const shown = grouped(matching(used, (key) => edits[key] ?? originalOf(key), search));
  return (
    <section className="desk-texts" aria-label="Texts of this situation">
      <label className="desk-search">
        <span>Search {used.length} texts of this situation</span>
        <input
          type="search"
          value={search}
          onChange={({ target }) => {
            onSearch(target.value);
          }}
        />
      </label>
      {shown.length === 0 && <p className="lab-quiet">No text has these words.</p>}
      {shown.map(({ title, keys }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          {keys.map((key) => (
            <TemplateField
              key={key}
              name={key}
              locale={language.locale}
              direction={view.direction}
              original={originalOf(key)}
              edit={edits[key]}
              notes={notes.get(key) ?? []}
              onEdit={(template) => {
                onEdit(key, template);
              }}
            />
          ))}
        </section>
      ))}
    </section>
  );
}
