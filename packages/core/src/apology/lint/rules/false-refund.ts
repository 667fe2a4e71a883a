import { has, phrases } from '../reading/pattern.js';
import type { Part } from '../reading/text.js';
import type { LintRule } from '../rule.js';

const tokens =
  '(credit|credits|points|voucher|vouchers|gift card|gift cards|gift certificate|coupon|coupons|store credit|shop credit|store card|shop card|shop wallet|store wallet|loyalty card|tokens|token|coins|miles|e-voucher|e-gift|wallet|rewards|stars|discount code|code for your next|store balance|vouchers to)';
const called = phrases(
  [
    '(credited|put|paid|returned|moved|given) (you )?(back )?(the |your )?(full|whole|entire|same|total) (amount|price|sum|fare|value|cost) … {tokens}',
    '(refund|refunds|refunded|refunding|reimburse|reimbursed|reimbursement|money back|money is back|repaid|pay you back|paid back|repayment|return your money|returned your money|get your money) … (as|in|into|in the form of|by way of|via|by|through|comes as|comes|by means of|is|with|to your|to the|onto|on|for) (\\p{L}+ |[$£€]?[\\d.,]+[$£€]? ){0,5}{tokens}',
    '(refund|refunds|reimbursement|money back|repayment|compensation) ?(of [$£€]?[\\d.,]+[$£€]?( \\p{L}+)?)? ?[:(=–—-]+ ?(\\p{L}+ |[$£€]?[\\d.,]+[$£€]? ){0,5}{tokens}',
    '(money|payment|price|sum|amount|fare|deposit|total|what you paid) … (turned|converted|changed|transferred|moved|exchanged|made|swapped|transformed|issued|put|placed|loaded) (into|to|in|onto|on|as|for|over to) (\\p{L}+ |[$£€]?[\\d.,]+[$£€]? ){0,5}{tokens}',
    '{tokens} (\\p{L}+ |[$£€]?[\\d.,]+[$£€]? ){0,4}(refund|refunds|as a refund|as your refund|as refund|as full refund|in place of|instead of (a |the |your )?(refund|money|cash)|in lieu|rather than (a |the |your )?(refund|money|cash))',
    '(instead of|in place of|in lieu of|rather than) (a |the |your |any )?(\\p{L}+ )?(refund|money|cash|payment|reimbursement)(,| ) ?(\\p{L}+ |[$£€]?[\\d.,]+[$£€]? ){0,8}{tokens}',
    '{tokens} refund',
    '(refund|refunded) {tokens}',
  ],
  { tokens: [tokens] },
);
/** A refund with something beside it, or back to where the money came from. */
const beside = phrases(
  [
    '(on top|besides|in addition|as well|also|plus|too|extra|and we|and i|and a|and an|,? or|as a thank|not a|never a|not as|no {tokens}|not in|not {tokens}|without {tokens}|rather than (a |an )?{tokens}|instead of (a |an )?{tokens}|not to)',
    '(gift card|voucher|credit|points|card) (that )?(you (paid|used|bought)|it was paid|used|with which)',
    'credit card',
    '(original|same) (gift card|voucher)',
    'credited (back )?(to|on) your (card|bank|account at|visa|mastercard|debit)',
    '(credit|credited) (to|on|onto) (your|the) (\\p{L}+ )?(card|bank|visa|mastercard)',
  ],
  { tokens: [tokens] },
);
const owed = phrases([
  "(cancelled|canceled|cancel|cannot deliver|can't deliver|cannot send|unable to (deliver|send|supply)|no longer (have|available|stock|make)|sold out|will not (come|arrive|be delivered)|closed the|called off)",
]);
const given = phrases(
  [
    '(full (price|amount|value|sum|cost)|everything you paid|what you paid|whole (price|amount|sum)|the amount|the value|the price|the [$£€][\\d.,]+|your [$£€][\\d.,]+|your money|all of it|its value|equal value|the total) … {tokens}',
    '{tokens} (for|worth|of|over) (the )?(full|whole|same|entire|total|equal) (price|amount|value|sum|cost)?',
  ],
  { tokens: [tokens] },
);
const back = phrases([
  '(refund*|money back|back (on|to|onto) (your|the) (card|account|bank)|pay back|paid back|reimburs*)',
]);

const refundWord = phrases([
  '(refund|refunds|refunded|refunding|reimburs*|money back|repaid|repay|repayment|pay (you )?back|paid (you )?back|return (of )?your money|your money)',
]);
const instead = phrases([
  '(instead of|in place of|in lieu of|rather than|in exchange for|for) (the |your |a |any |sending |paying |giving |returning |putting |transferring )?(\\p{L}+ )?(refund|money|cash|payment|reimbursement|[$£€]\\d[\\d.,]*|it back|that back|it to your card|price|amount|sum|fee|deposit)',
]);
const token = phrases([tokens]);
const toCard =
  /(?:on|to|onto|into) (?:your|the) (?:\p{L}+ ){0,2}(?:card|bank|account you paid|visa|mastercard|paypal|debit)/u;

/** Whether a sentence or choice calls credit a refund, or puts it in the place of money. */
function confuses({ lower }: Part): boolean {
  const bare = lower
    .replace(/credit cards?/gu, 'card')
    .replace(/(?:account|credited) (?:you paid|at your bank)/gu, '');
  if (!has(bare, token)) return false;
  if (/(?<!\p{L})(?:choose|either|or|whichever|prefer)(?!\p{L})/u.test(bare) && toCard.test(bare))
    return false;
  if (/(?:turned|converted|changed|transformed) into/u.test(bare) && has(bare, called)) return true;
  if (has(bare, instead) && /(?:instead|in place|in lieu|rather than)/u.test(bare))
    return !/(?:instead of|rather than|in place of) (?:a |an |the |another |more )?(?:\p{L}+ )?(?:credit|voucher|gift card|points|coupon)/u.test(
      bare,
    );
  if (
    /(?:your|the|all|whole|full) (?:\p{L}+ )?[$£€]\d[\d.,]* (?:has|have|is|are|was|were|will) (?:\p{L}+ ){0,3}(?:moved|turned|converted|transferred|changed|put|placed|loaded|exchanged|kept|waiting)/u.test(
      bare,
    ) &&
    !toCard.test(bare)
  )
    return true;
  if (
    has(bare, called) &&
    /(?:full|whole|entire|same|total) (?:amount|price|sum|fare|value|cost)/u.test(bare) &&
    !toCard.test(bare)
  )
    return true;
  if (!has(bare, refundWord) || toCard.test(bare) || has(bare, beside)) return false;
  return (
    has(bare, called) ||
    /(?:refund\p{L}*|reimburs\p{L}*|money back|repaid|your money)[^.;!?]{0,60}(?:credit|points|voucher|gift card|gift certificate|coupon|tokens?|miles|wallet)/u.test(
      bare,
    )
  );
}

/** Credit is called a refund, or stands where one is owed. */
export const falseRefund: LintRule = {
  id: 'false-refund',
  level: 'error',
  fires: 'store credit, points or a voucher is called a refund, or is put where a refund is owed',
  reason:
    'A refund is the customer’s money; credit is a promise of goods. Where a refund is owed, credit does not settle it.',
  source:
    '16 CFR 435.2(c); Directive 2011/83/EU Art. 18(3). Roschk, Gelbrich (2014): money now before vouchers later.',
  instead: 'Name it for what it is, beside the refund.',
  reads: 'en',
  judge: ({ sentences, options, whole }) => {
    const asked = sentences.some(({ lower }) => has(lower, refundWord) && lower.endsWith('?'));
    const found = [
      ...sentences.filter(confuses),
      ...options.filter(
        (each) =>
          confuses(each) ||
          (asked && /^(?:in|as)(?!\p{L})/u.test(each.lower) && has(each.lower, token)),
      ),
    ];
    if (found.length > 0) return found;
    if (!has(whole.lower, owed) || has(whole.lower, back)) return [];
    return [...sentences, ...options].filter(({ lower }) => has(lower, given));
  },
};
