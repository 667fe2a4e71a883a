import type { Act } from '../desk.js';
import { ask, field } from '../desk.js';

/** Takes down a call or a letter. */
export const giveUpdate: Act = async (desk, id) => {
  await ask(desk, 'giveUpdate', {
    id,
    body: {
      channel: field(desk, 'channel'),
      reference: field(desk, 'reference'),
      idempotencyKey: field(desk, 'once'),
    },
  });
  return `/cases/${encodeURIComponent(id)}`;
};

/** Takes down that a task is done. */
export const finishFollowUp: Act = async (desk, id) => {
  await ask(desk, 'finishFollowUp', {
    id,
    body: {
      task: field(desk, 'task'),
      by: field(desk, 'by'),
      idempotencyKey: field(desk, 'once'),
    },
  });
  return `/cases/${encodeURIComponent(id)}`;
};
