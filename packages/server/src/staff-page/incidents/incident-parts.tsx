import type { StaffIncident } from '@amends/core';
import type { ReactElement } from 'react';

/** How many orders it touches, as far as the latest word has come. */
export function Touched({ of: { fanOut, named } }: { readonly of: StaffIncident }): ReactElement {
  const { touched, checked, isDone } = fanOut;
  return (
    <>
      <b>{touched}</b> {touched === 1 ? 'order' : 'orders'} touched
      {!isDone && <span className="hint"> · still going round, {checked} looked at</span>}
      {named > 0 && <span className="hint"> · {named} named</span>}
    </>
  );
}
