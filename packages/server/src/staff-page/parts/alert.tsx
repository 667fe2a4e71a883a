import type { AmendsError } from '@amends/core';
import type { ReactElement, ReactNode } from 'react';

/** Something that has to be read first. */
export function Alert({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className="alert" role="alert">
      {children}
    </div>
  );
}

/** Why what was sent changed nothing, where something was refused. */
export function Refusal({ of }: { readonly of: AmendsError | null }): ReactElement | null {
  if (of === null) return null;
  return (
    <Alert>
      <p>
        <b>Nothing was changed.</b> {of.message}
        {of.path !== null && (
          <>
            {' '}
            <code>{of.path}</code>
          </>
        )}
      </p>
    </Alert>
  );
}
