import { forwardRef } from 'react';
import type { FollowUpNoteRootProps } from './follow-up-note-parts.js';
import {
  FollowUpNoteDate as When,
  FollowUpNoteRoot as Root,
  FollowUpNoteSignature as Signature,
  FollowUpNoteText as Text,
  FollowUpNoteTitle as Title,
} from './follow-up-note-parts.js';

const Ready = forwardRef<HTMLElement, FollowUpNoteRootProps>(function FollowUpNote(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Title />
          <Text />
          <Signature />
          <When />
        </>
      )}
    </Root>
  );
});

/**
 * The personal note afterwards, where a person has written one: plain words with their name under them,
 * nothing to press and nothing to buy. Put it where the order is quiet again.
 */
export const FollowUpNote = Object.assign(Ready, { Root, Title, Text, Signature, Date: When });
