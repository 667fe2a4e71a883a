import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { withIncidents } from '../../breach/index.js';
import { plan } from '../../flow.js';
import { defaultPolicy } from '../../policy/index.js';
import { briefSituations } from './index.js';

// Reviewed line by line: a change here is a change in what a customer reads, is offered or is owed.
test.each(briefSituations.flatMap((each) => (each.kind === 'order' ? [each] : [])))(
  'the plan of $number, $title',
  async ({ number, record, asOf, policy = defaultPolicy, incidents }) => {
    const plans = plan(withIncidents(record, incidents, { asOf }), { asOf, policy });
    // The policy's own reasons stand in the policy.
    const told = plans.map(({ decision: { trace, ...decision }, ...rest }) => ({
      ...rest,
      decision: { ...decision, fired: trace.flatMap((rule) => (rule.fired ? [rule.ruleId] : [])) },
    }));
    const name = String(number).padStart(2, '0');
    const style = await resolveConfig(import.meta.filename);
    const text = await format(JSON.stringify(told), { ...style, parser: 'json' });
    await expect(text).toMatchFileSnapshot(`golden/${name}.json`);
  },
);
