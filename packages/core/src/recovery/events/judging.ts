import type { Handler } from './handler.js';

/** The same breach, seen anew: graver, wider, or with another reason. What was decided is out of date. */
export const changeBreach: Handler<'breach.changed'> = (current, { breach }) => ({
  case: { ...current, breach, awaitsDecision: true },
});

/** What is said and done about it from now on. */
export const makeDecision: Handler<'decision.made'> = (current, { at, decision, apology }) => ({
  case: { ...current, decision, apology, decidedAt: at, awaitsDecision: false },
});

/** What was promised has come, or is no longer owed. */
export const meetPromise: Handler<'promise.met'> = (current, { at }) => ({
  case: { ...current, promiseMetAt: current.promiseMetAt ?? at },
});
