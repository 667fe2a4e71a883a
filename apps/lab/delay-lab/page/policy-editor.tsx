import type { Policy } from '@amends/core';
import { useState } from 'react';
import { readEditText } from '../policies/lab-policies.js';
import { difference } from '../policies/policy-patch.js';
import type { PatchStep } from '../policies/policy-patch.js';

interface PolicyEditorProps {
  /** The policy as it is without edits. */
  readonly base: Policy;
  /** The policy with them. */
  readonly edited: Policy;
  readonly onEdit: (edit: readonly PatchStep[]) => void;
}

/**
 * The policy as JSON. What can be used is played at once; what cannot is said with the place where it
 * stands, and the last one that worked goes on.
 */
export function PolicyEditor({ base, edited, onEdit }: PolicyEditorProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? JSON.stringify(edited, null, 2);
  const { issues } = readEditText(text);
  const isSound = !issues.some(({ level }) => level === 'error');
  const isEdited = draft !== null || JSON.stringify(base) !== JSON.stringify(edited);

  const edit = (next: string): void => {
    setDraft(next);
    const { policy, json } = readEditText(next);
    if (policy !== null) onEdit(difference(base, json));
  };

  return (
    <div className="lab-editor">
      <label>
        <span>{base.id} as JSON</span>
        <textarea
          value={text}
          spellCheck={false}
          rows={18}
          aria-invalid={!isSound}
          aria-describedby="lab-editor-issues"
          onChange={(event) => {
            edit(event.target.value);
          }}
        />
      </label>
      <div id="lab-editor-issues" className="lab-editor__issues" role="status">
        {issues.length === 0 && <p className="lab-quiet">Sound: nothing to mend.</p>}
        {!isSound && <p>The last policy that worked goes on until this is mended.</p>}
        <ul>
          {issues.map(({ level, path, message }) => (
            <li key={`${path} ${message}`} data-level={level}>
              <code>{path === '' ? 'the whole' : path}</code> {message}
            </li>
          ))}
        </ul>
      </div>
      {isEdited && (
        <button
          type="button"
          onClick={() => {
            setDraft(null);
            onEdit([]);
          }}
        >
          Undo the edits
        </button>
      )}
    </div>
  );
}
