import { defaultPolicy } from '@amends/core';
import type { Policy } from '@amends/core';

/** The rules of the shop: the ones that come with Amends, told by e-mail, with the shop's own people to sign. */
export const policy: Policy = {
  ...defaultPolicy,
  id: 'da-capo',
  rules: defaultPolicy.rules.map((rule) =>
    rule.id === 'always-say-so' ? { ...rule, then: { ...rule.then, channel: 'email' } } : rule,
  ),
  signatories: {
    adviser: { name: 'June Abara', role: 'Customer Care', imageUrl: null },
    head: { name: 'Theo Lindqvist', role: 'Head of the Workshop', imageUrl: null },
    director: { name: 'Ruth Delacroix', role: 'Owner', imageUrl: null },
  },
};
