import type { OrderRecord, Policy } from '@amends/core';
import { iso } from '../engine/instants.js';
import { namedPolicies, policiesOf } from '../policies/lab-policies.js';
import type { LabState } from '../state/lab-state.js';
import { PolicyEditor } from './policy-editor.js';
import { ShadowDifference } from './shadow-difference.js';

interface PolicySectionProps {
  readonly state: LabState;
  /** The situation's own policy. */
  readonly told: Policy | null;
  /** What is played: the edited policy, in its tone. */
  readonly played: Policy;
  /** The order as it is known at `at`. */
  readonly record: OrderRecord;
  readonly at: number;
  readonly onEdit: (edit: LabState['edit']) => void;
}

/** The policy in force: what it does otherwise, and its editor. */
export function PolicySection({ state, told, played, record, at, onEdit }: PolicySectionProps) {
  const { base, edited } = policiesOf(state, told);
  const isEdited = edited !== base;
  const { title, about } = namedPolicies[state.policy];
  return (
    <section className="lab-why" aria-label="Policy">
      <header>
        <h3>Policy</h3>
        <span className="lab-mark">{isEdited ? 'edited' : title}</span>
      </header>
      <p className="lab-quiet">{about}</p>
      <ShadowDifference
        record={record}
        asOf={iso(at)}
        live={isEdited ? base : namedPolicies.default.of(null)}
        candidate={played}
        liveTitle={isEdited ? 'it did before the edits' : 'the default'}
      />
      <details>
        <summary>Edit it</summary>
        <PolicyEditor key={state.policy} base={base} edited={edited} onEdit={onEdit} />
      </details>
    </section>
  );
}
