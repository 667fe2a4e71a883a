import type { RouteName } from '@amends/core';

const text = { type: 'string' } as const;
const several = { type: 'array', items: text } as const;

/** What every form of a customer may carry besides. */
const besides = {
  key: { ...text, description: 'The customer’s key, where the address does not carry it.' },
  returnTo: { ...text, description: 'A path of the same site to go back to.' },
  idempotencyKey: text,
};

/** The fields of the forms that post without script, by route. */
export const FORMS: Readonly<Partial<Record<RouteName, Readonly<Record<string, object>>>>> = {
  choose: {
    ...besides,
    offerId: text,
    offerVersion: text,
    decision: { ...text, enum: ['keep', 'exit'] },
    option: { ...text, description: 'The id of an option, `ask` or `decline`.' },
    text,
  },
  consent: {
    ...besides,
    answer: { ...text, enum: ['wait', 'cancel'] },
    promiseId: { ...text, description: 'Empty where no new date could be given.' },
  },
  claim: { ...besides, claim: text, lineIds: several, text },
  follow: { ...besides, channel: text, address: text, pace: text },
  stopUpdates: { ...besides, 'List-Unsubscribe': { ...text, enum: ['One-Click'] } },
  findOrder: { orderNumber: text, email: text, returnTo: besides.returnTo },
};

/** A form that brings files too. */
export const FORMS_WITH_FILES: typeof FORMS = {
  claim: { ...FORMS.claim, photos: { type: 'array', items: { ...text, format: 'binary' } } },
};
