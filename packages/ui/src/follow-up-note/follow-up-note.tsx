import {
  FollowUpNoteDate as When,
  FollowUpNoteRoot as Root,
  FollowUpNoteSignature as Signature,
  FollowUpNoteText as Text,
  FollowUpNoteTitle as Title,
} from './follow-up-note-parts.js';
import { compound } from '../internal/compound.js';

/**
 * The personal note afterwards, where a person has written one: plain words with their name under them,
 * nothing to press and nothing to buy. Put it where the order is quiet again.
 */
export const FollowUpNote = compound(
  'FollowUpNote',
  <>
    <Title />
    <Text />
    <Signature />
    <When />
  </>,
  { Root, Title, Text, Signature, Date: When },
);
