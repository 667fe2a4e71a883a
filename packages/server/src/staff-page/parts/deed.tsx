import { randomUUID } from 'node:crypto';
import type { ReactElement, ReactNode } from 'react';
import type { Desk } from '../desk.js';

/** A form that changes something: sent twice it is done once, and no other site can send it. */
export function Deed({
  desk,
  action,
  className,
  children,
}: {
  readonly desk: Pick<Desk, 'token' | 'root'>;
  /** Path below the root. */
  readonly action: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <form method="post" action={desk.root + action} className={className}>
      <input type="hidden" name="token" value={desk.token} />
      <input type="hidden" name="once" value={randomUUID()} />
      {children}
    </form>
  );
}

/** A field with its label above it. */
export function Field({
  id,
  label,
  hint,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
