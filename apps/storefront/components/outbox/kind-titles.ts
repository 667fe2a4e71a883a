import type { KeptMail } from '../../lib/outbox.ts';

/** Why each kind of mail is sent, in a word or two. */
export const kindTitles: Readonly<Record<KeptMail['kind'], string>> = {
  legal: 'The law asks for it',
  goodwill: 'What broke, and what now',
  update: 'The next word, as promised',
  answer: 'An answer',
  receipt: 'A receipt',
  link: 'The link that was asked for',
};
