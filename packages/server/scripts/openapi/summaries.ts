import type { RouteName, StaffRouteName } from '@amends/core';

/** What each of the customer's routes does, in a line. */
export const SUMMARIES: Readonly<Record<RouteName, string>> = {
  readOrder: 'Every case of one order, gravest first.',
  readCase: 'One case.',
  choose: 'Keep the customer’s choice, once.',
  consent: 'Answer the question that a law puts: wait for the new date, or cancel.',
  claim: 'The customer says that something is wrong.',
  photo: 'Keep a picture for a claim. What it is, its bytes say.',
  follow: 'Say where and how often to hear about this order.',
  stopUpdates: 'Leave in peace (RFC 8058). What a law asks for is sent all the same.',
  findOrder:
    'Ask for the link to an order. Everybody gets the same answer; the link goes out by e-mail.',
  incidents: 'The troubles that everybody may know of, newest first.',
  live: 'Server-sent events: an `order.changed` with a LiveEvent at the start and after every change.',
};

/** What each of the staff's routes does, in a line. */
export const STAFF_SUMMARIES: Readonly<Record<StaffRouteName, string>> = {
  listCases: 'Cases that need somebody, the most pressing first.',
  countCases: 'How many cases need what.',
  readStaffCase: 'One case: everything, with the trace of the decision and what was sent.',
  answerAsk:
    'Answer what the customer asked, in words, with a fresh offer within the caps, or both.',
  giveUpdate: 'Take down that the customer was told, by telephone or letter.',
  finishFollowUp: 'A task is done: the note was written, the call was made.',
  revokeLinks: 'Every key to this order that was made before now opens nothing any more.',
  readPhoto: 'A picture that came with a claim.',
  listIncidents: 'Every incident, newest first.',
  openIncident: 'Open an incident; the orders that it touches hear of it one after the other.',
  readIncident: 'One incident, and how far it has reached the orders that it touches.',
  updateIncident: 'Say how it stands.',
  resolveIncident: 'It is over.',
  listBudgets: 'What goodwill has cost in the periods that run now.',
  listDeadLetters: 'Work that was given up.',
  replayDeadLetter: 'Try it once more, under the same idempotency key as before.',
  readInsight: 'How promises are kept and what it costs, over every order.',
  readPolicy: 'The policy in force, and which were published before it.',
  publishPolicy: 'Put another policy in force.',
  listKeys: 'Every API key, without the keys themselves.',
  createKey: 'Make a key. It is shown once.',
  rotateKey: 'Make a new key in the place of one that goes on to work for a while. Shown once.',
  revokeKey: 'This key opens nothing any more.',
  readAudit: 'Who did what, newest first.',
};
