export { followUpNoteAnatomy } from './follow-up-note.anatomy.js';
export { FollowUpNote } from './follow-up-note.js';
export type { FollowUpNoteRootProps as FollowUpNoteProps, Note } from './follow-up-note-parts.js';
export type { FollowUpNoteMessages } from './follow-up-note.messages.js';
