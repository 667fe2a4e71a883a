'use client';

import type { Signatory, ViewMoment } from '@amends/core';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef, useId } from 'react';
import type { FollowUpNoteMessages } from './follow-up-note.messages.js';
import { followUpNoteMessages } from './follow-up-note.messages.js';
import { anatomy } from '../internal/anatomy.js';
import { useMessages } from '../internal/use-messages.js';

/** A personal note, as a person wrote it. */
export interface Note {
  /** Plain text; an empty line begins a paragraph. */
  readonly text: string;
  readonly signatory: Signatory;
  readonly at?: Pick<ViewMoment, 'at' | 'text'> | null | undefined;
}

interface Shared {
  readonly note: Note;
  readonly labelId: string;
  readonly messages: FollowUpNoteMessages;
}

const { Provider, part } = anatomy<Shared>('FollowUpNote', 'amends-note');
const RootElement = part('aside', 'root');

/** Props of `FollowUpNote.Root`. */
export interface FollowUpNoteRootProps extends ComponentPropsWithoutRef<'aside'> {
  /** `null` shows nothing. */
  readonly note: Note | null;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<FollowUpNoteMessages> | undefined;
}

/** The note. Renders an `<aside>`, or nothing where nobody wrote one. */
export const FollowUpNoteRoot = forwardRef<HTMLElement, FollowUpNoteRootProps>(
  function FollowUpNoteRoot({ note, messages, ...rest }, ref) {
    const labelId = useId();
    const words = useMessages('FollowUpNote', followUpNoteMessages, messages);
    if (note === null) return null;
    return (
      <Provider value={{ note, labelId, messages: words }}>
        <RootElement aria-labelledby={labelId} {...rest} ref={ref} data-scope="follow-up-note" />
      </Provider>
    );
  },
);

/** Who it is from. Names the note. Renders an `<h2>`. */
export const FollowUpNoteTitle = part('h2', 'title', ({ note, messages, labelId }) => ({
  children: messages.title.replace('{name}', () => note.signatory.name),
  own: { id: labelId },
}));

/** What they wrote. Renders a `<div>` of paragraphs. */
export const FollowUpNoteText = part('div', 'text', ({ note: { text } }) => ({
  children: text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, at) => <p key={at}>{paragraph}</p>),
}));

/** Who wrote it. Renders a `<div>`. */
export const FollowUpNoteSignature = part('div', 'signature', ({ note: { signatory } }) => ({
  children: (
    <>
      {signatory.imageUrl !== null && (
        <img className="amends-note__face" src={signatory.imageUrl} alt="" width="44" height="44" />
      )}
      <p>
        <span className="amends-note__name">{signatory.name}</span>
        <span className="amends-note__role">{signatory.role}</span>
      </p>
    </>
  ),
}));

/** When they wrote it. Renders a `<p>`, or nothing. */
export const FollowUpNoteDate = part(
  'p',
  'date',
  ({ note: { at } }) => at && { children: <time dateTime={at.at}>{at.text}</time> },
);
