import { AmendsError, checkPolicy } from '@amends/core';
import type { PolicyInForce } from '@amends/core';
import { policyTopic } from '../../cases/policy-in-force.js';
import type { Queries } from '../../store/database.js';
import { addPolicy, lastPolicy, lockPolicies, publishedPolicies } from '../../store/policies.js';
import { once } from '../staff-request.js';
import type { StaffRequest, StaffRoute } from '../staff-request.js';

const mostTold = 50;

/** The policy in force, and which were published before it. */
export const readPolicy: StaffRoute<'readPolicy'> = (request) => policyInForce(request);

/** Puts another policy in force. What was decided before stands, with the version that it was decided by. */
export const publishPolicy: StaffRoute<'publishPolicy'> = async (request) => {
  const { runtime, body, actor, now } = request;
  const { policy, replaces } = body;
  checkPolicy(policy, { asOf: now });
  await once(request, policy.id, async (queries) => {
    await lockPolicies(queries);
    const live = await liveVersion(queries, runtime.rules.policy.version);
    if (live !== replaces) throw publishedSince(live);
    if (policy.version <= live) throw notNewer(live);
    await addPolicy(queries, policy, { actor: actor.id, now });
    return { changed: [policyTopic], workIds: [] };
  });
  return policyInForce(request);
};

async function policyInForce({
  runtime,
}: Pick<StaffRequest<unknown>, 'runtime'>): Promise<PolicyInForce> {
  const rows = await publishedPolicies(runtime.database.queries, mostTold);
  return {
    policy: rows[0]?.policy ?? runtime.rules.policy,
    isPublished: rows.length > 0,
    published: rows.map(({ policy: { id, version }, publishedAt, actor }) => {
      return { id, version, at: publishedAt.toISOString(), actor };
    }),
  };
}

async function liveVersion(queries: Queries, made: number): Promise<number> {
  return (await lastPolicy(queries))?.policy.version ?? made;
}

function publishedSince(live: number): AmendsError {
  return new AmendsError({
    code: 'invalid_transition',
    message: `Version ${live} is in force, and this was written against another one. Compare it with that, and publish again.`,
    path: '/replaces',
  });
}

function notNewer(live: number): AmendsError {
  return new AmendsError({
    code: 'invalid_payload',
    message: `Version ${live} is in force. Give this one a higher version, so that every decision names the policy that it was made by.`,
    path: '/policy/version',
  });
}
