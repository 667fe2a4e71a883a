import { defaultPolicy, viewStaff } from '@amends/core';
import type { StaffFollowUp } from '@amends/core';
import { briefSituations, walk } from '@amends/core/testing';

const six = briefSituations.find(({ number }) => number === 6);
if (six?.kind !== 'order') throw new Error('Situation 6 is an order.');
const last = walk(six).at(-1);
if (!last?.case) throw new Error('Situation 6 ends with a case.');
const { policy = defaultPolicy } = six;
const staff = viewStaff(last.record, last.case, { policy, asOf: last.at });
const note = staff.followUps.find(({ task }) => task === 'handwritten-note');
if (note === undefined) throw new Error('Situation 6 asks for a hand-written note.');

/** The task of situation 6: a good customer, a grave delay, settled; now a card. */
export const goodCustomer: StaffFollowUp = note;
