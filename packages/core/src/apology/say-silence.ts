import type { Words } from '../copy/index.js';
import type { IfSilent } from '../law/index.js';

/** The sentence "If you do nothing, …": what the law makes of silence on this day. */
export function saySilence(silent: IfSilent, words: Words): string {
  switch (silent.kind) {
    case 'consent-until':
      return words.say('law.silence.consent', { day: words.inline.day(silent.by) });
    case 'cancelled-on':
      return words.say('law.silence.cancel', {
        day: words.inline.day(silent.by),
        ...refund(silent, words),
      });
    case 'refund-due':
      return words.say('law.silence.refund', refund(silent, words));
    case 'nothing-lapses':
      return words.say('law.silence.nothing', {});
  }
}

function refund({ refundBy }: { readonly refundBy: string | null }, words: Words) {
  return refundBy === null
    ? ({ dated: 'other', refund: '' } as const)
    : ({ dated: 'yes', refund: words.inline.day(refundBy) } as const);
}
