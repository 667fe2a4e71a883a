'use client';

import { usePart } from './dialog-context.js';
import { ApologyDialogClose } from './dialog-frame.js';

/** The button beside the picker's own: closes, and leaves the choice open. */
export function NotNow() {
  return <ApologyDialogClose>{usePart('close').messages.notNow}</ApologyDialogClose>;
}

/** The button below what was agreed. */
export function Done() {
  const { messages } = usePart('close');
  return (
    <ApologyDialogClose className="amends-button--primary">{messages.done}</ApologyDialogClose>
  );
}
