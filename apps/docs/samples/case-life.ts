import type { CaseEffect, CaseEventType, CaseState } from '@amends/core';

/** Every state of a case. The compiler asks for a line here when there is a new one. */
export const caseStates: Readonly<Record<CaseState, string>> = {
  open: 'Told, and nothing to choose.',
  offered: 'A choice is open.',
  asked: 'The customer asked for something else, and a person owes an answer.',
  chosen: 'What was chosen is being carried out.',
  settled: 'It is made good, or nothing was wanted; the promise itself is still open.',
  closed: 'Nothing is owed any more. Closed is quiet.',
};

/** Every event of a case, who brings it, and what it says. */
export const caseEvents: Readonly<
  Record<CaseEventType, readonly [by: 'advance' | 'choose' | 'answerAsk' | 'host', says: string]>
> = {
  'case.opened': ['advance', 'A promise is broken, about to be, or was kept and felt slow.'],
  'breach.changed': ['advance', 'It is graver, wider, or has another reason than it had.'],
  'decision.made': [
    'advance',
    'What is said and done, by the policy, and when the next word comes.',
  ],
  'offer.made': ['advance', 'A choice is open; it takes the place of one that nobody took.'],
  'offer.lapsed': ['advance', 'Nobody chose in time, or what was offered no longer holds.'],
  'case.escalated': ['advance', 'A word of ours was not kept: a failure of its own.'],
  'incident.linked': ['advance', 'The case is part of a larger trouble.'],
  'order.cancelled': [
    'advance',
    'The law counts it as cancelled, or the store has cancelled it; everything comes back.',
  ],
  'follow-up.requested': ['advance', 'Staff are to do something besides, by a day.'],
  'promise.met': ['advance', 'What was promised has come, or is no longer owed.'],
  'case.closed': ['advance', 'An apology with nothing to choose has stood long enough to be read.'],
  'case.reopened': ['advance', 'Broken again; what was agreed before stays to be seen.'],
  'choice.made': ['choose', 'The customer has chosen: once an offer.'],
  'ask.answered': [
    'answerAsk',
    'A person has answered, with at most three options within the cap.',
  ],
  'remedy.fulfilled': ['host', 'The fulfiller says that it is done.'],
  'remedy.failed': ['host', 'The fulfiller says that it could not be done.'],
  'remedy.retried': ['host', 'It is asked for once more, under the same id.'],
  'update.given': ['host', 'The promised word was sent, called or written.'],
  'follow-up.done': ['host', 'Staff have done it.'],
};

/** Every effect, and what the host does about it. */
export const caseEffects: Readonly<Record<CaseEffect['type'], string>> = {
  'fulfil-remedy': 'Carry it out once: its remedyId is the idempotency key.',
  'ask-a-person': 'Put the question before a person, with the hour by which they answer.',
  escalate: 'Tell somebody senior: the policy says so, or a word of ours was missed.',
  'follow-up': 'Put the task before staff; viewStaff has the talking points.',
};
