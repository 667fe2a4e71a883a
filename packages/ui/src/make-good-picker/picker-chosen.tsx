'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Shared } from './picker-context.js';
import { Dressed } from '../internal/dressed.js';
import { Receipt } from '../receipt/index.js';

/**
 * What stands in place of the form once a choice is kept. It takes focus when that happened under the
 * customer's hands: the button they pressed is gone.
 */
export function Chosen({
  view,
  isSecond,
  wasSent,
  messages,
  children,
}: Shared & { readonly children?: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasSent) ref.current?.focus();
  }, [wasSent]);
  const isKnown = view.receipt !== null || view.choice !== null;
  return (
    <Dressed
      as="div"
      of="MakeGoodPicker.chosen"
      ref={ref}
      className="amends amends-picker__chosen"
      tabIndex={-1}
      data-scope="make-good-picker"
      data-part="chosen"
    >
      {isSecond && <p>{messages.alreadyChosen}</p>}
      {isKnown ? <Receipt view={view} /> : <p>{messages.kept}</p>}
      {children}
    </Dressed>
  );
}
