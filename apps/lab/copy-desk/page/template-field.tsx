import { useId } from 'react';
import type { TemplateNote } from '../model/check.js';
import { lengthOf } from '../model/check.js';
import type { CopyKey, DeskLocale } from '../model/templates.js';

interface TemplateFieldProps {
  readonly name: CopyKey;
  readonly locale: DeskLocale;
  readonly direction: 'ltr' | 'rtl';
  readonly original: string;
  /** The store's own; absent where nothing was changed. */
  readonly edit: string | undefined;
  readonly notes: readonly TemplateNote[];
  /** `null` takes the edit back. */
  readonly onEdit: (template: string | null) => void;
}

/** One template with what there is to know about it, at the place where it is written. */
export function TemplateField(props: TemplateFieldProps) {
  const { name, locale, direction, original, edit, notes, onEdit } = props;
  const id = useId();
  const text = edit ?? original;
  const length = lengthOf(locale, name, text);
  const isBroken = notes.some(({ level }) => level === 'error');
  return (
    <div
      className="desk-field"
      data-changed={edit === undefined ? undefined : ''}
      id={`key-${name}`}
    >
      <div className="desk-field__head">
        <label htmlFor={id}>{name}</label>
        {length && (
          <span className="desk-field__length">
            {length.signs} signs, {length.stretched} in long words
          </span>
        )}
        {edit !== undefined && (
          <button
            type="button"
            onClick={() => {
              onEdit(null);
            }}
          >
            Take back<span className="lab-unseen"> {name}</span>
          </button>
        )}
      </div>
      <textarea
        id={id}
        lang={locale}
        dir={direction}
        value={text}
        spellCheck
        aria-invalid={isBroken || undefined}
        aria-describedby={notes.length > 0 ? `${id}notes` : undefined}
        onChange={({ target }) => {
          onEdit(target.value === original ? null : target.value);
        }}
      />
      <ul id={`${id}notes`} className="desk-field__notes" aria-live="polite">
        {notes.map(({ level, text: words }) => (
          <li key={words} data-level={level}>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
