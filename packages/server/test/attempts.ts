import { ROUTES, STAFF_ROUTES, defaultPolicy } from '@amends/core';
import type { RouteName, StaffRouteName } from '@amends/core';
import { png } from './pictures.js';
import { base, offeredCase } from './server.js';
import type { TestServer } from './server.js';
import { staffOf } from './staff.js';

/** Somebody's order, and every id that belongs to it. */
export interface Belongings {
  readonly orderId: string;
  readonly caseId: string;
  readonly offerId: string;
  readonly offerVersion: number;
  readonly optionId: string;
  readonly photoId: string;
  readonly promiseId: string;
  readonly incidentId: string;
  readonly keyId: string;
  readonly workId: string;
  /** Opens the order. */
  readonly key: string;
}

/** What is said in free texts: personal, and hostile to whatever shows, logs or stores it. */
export const said =
  'Ring Maren Holm, +49 170 5550123, maren.holm@private.example, Gartenweg 7. ' +
  "</script><script>alert(1)</script> '); drop table amends.orders; -- {{7*7}} ${jndi:ldap://x}\r\nLevel: fatal\u202e";

/** Parts of {@link said}, and of an order, that stand in no log and in no answer to a stranger. */
export const personal = [
  'Holm',
  '5550123',
  'private.example',
  'Gartenweg',
  '<script>',
  'drop table',
  'jndi',
  'Maren',
  'maren@example.org',
  'Visa ending',
];

/** A request of one route about somebody's belongings, as a browser or a script could make it. */
export interface Attempt {
  /** Fills the parameter of the path; nothing where the path has none. */
  readonly id?: (of: Belongings) => string;
  readonly json?: (of: Belongings) => object;
  readonly form?: (of: Belongings) => Record<string, string>;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** What anybody gets, whoever they are: such a route tells nothing of anybody. */
  readonly everybody?: number;
}

/** One attempt for each of the customer's routes; a route without one does not compile. */
export const customerAttempts: Readonly<Record<RouteName, Attempt>> = {
  readOrder: { id: ({ orderId }) => orderId },
  readCase: { id: ({ caseId }) => caseId },
  choose: {
    id: ({ caseId }) => caseId,
    json: ({ offerId, offerVersion }) => ({
      offerId,
      offerVersion,
      pick: { kind: 'ask', text: said },
      idempotencyKey: 'attempt',
    }),
    form: ({ offerId, offerVersion, optionId }) => ({
      offerId,
      offerVersion: String(offerVersion),
      decision: 'keep',
      option: optionId,
    }),
  },
  consent: {
    id: ({ caseId }) => caseId,
    json: () => ({ answer: 'wait', promiseId: null, idempotencyKey: 'attempt' }),
    form: () => ({ answer: 'cancel', promiseId: '' }),
  },
  claim: {
    id: ({ orderId }) => orderId,
    json: ({ photoId }) => ({ claim: 'damaged', text: said, photoIds: [photoId] }),
    form: () => ({ claim: 'not-received', text: said }),
  },
  photo: { id: ({ orderId }) => orderId, bytes: png },
  follow: {
    id: ({ orderId }) => orderId,
    json: () => ({ channel: 'email', address: 'maren.holm@private.example' }),
    form: () => ({ channel: 'email', address: 'maren.holm@private.example' }),
  },
  stopUpdates: {
    id: ({ orderId }) => orderId,
    json: () => ({}),
    form: () => ({ 'List-Unsubscribe': 'One-Click' }),
  },
  findOrder: {
    json: ({ orderId }) => ({ orderNumber: orderId, email: 'maren.holm@private.example' }),
    form: ({ orderId }) => ({ orderNumber: orderId, email: 'maren.holm@private.example' }),
    everybody: 202,
  },
  incidents: { everybody: 200 },
  live: { id: ({ orderId }) => orderId },
};

/** One attempt for each of the staff's routes. */
export const staffAttempts: Readonly<Record<StaffRouteName, Attempt>> = {
  listCases: {},
  countCases: {},
  readStaffCase: { id: ({ caseId }) => caseId },
  answerAsk: {
    id: ({ caseId }) => caseId,
    json: ({ promiseId }) => ({ promiseId, text: said, by: said.slice(0, 100) }),
  },
  giveUpdate: {
    id: ({ caseId }) => caseId,
    json: () => ({ channel: 'phone', reference: said.slice(0, 100) }),
  },
  finishFollowUp: { id: ({ caseId }) => caseId, json: () => ({ task: said.slice(0, 100) }) },
  revokeLinks: { id: ({ orderId }) => orderId, json: () => ({}) },
  readPhoto: { id: ({ photoId }) => photoId },
  listIncidents: {},
  openIncident: {
    json: () => ({ title: said.slice(0, 100), text: said, scope: { countries: ['US'] } }),
  },
  readIncident: { id: ({ incidentId }) => incidentId },
  updateIncident: { id: ({ incidentId }) => incidentId, json: () => ({ text: said }) },
  resolveIncident: { id: ({ incidentId }) => incidentId, json: () => ({ text: said }) },
  listBudgets: {},
  listDeadLetters: {},
  replayDeadLetter: { id: ({ workId }) => workId, json: () => ({}) },
  readInsight: {},
  readPolicy: {},
  publishPolicy: {
    json: () => ({ policy: { ...defaultPolicy, version: 9, id: said.slice(0, 100) }, replaces: 1 }),
  },
  listKeys: {},
  createKey: { json: () => ({ name: said.slice(0, 100), role: 'viewer' }) },
  rotateKey: { id: ({ keyId }) => keyId, json: () => ({ graceHours: 1 }) },
  revokeKey: { id: ({ keyId }) => keyId, json: () => ({}) },
  readAudit: {},
};

/** How a key travels. */
export const ways = ['header', 'address', 'form'] as const;
/** One of {@link ways}. */
export type Way = (typeof ways)[number];

/** The request that an attempt makes, or `null` where that key cannot travel this way. */
export function requestOf(
  name: RouteName | StaffRouteName,
  attempt: Attempt,
  of: Belongings,
  key: string | null,
  way: Way = 'header',
): Request | null {
  const route =
    name in ROUTES && attempt === customerAttempts[name as RouteName]
      ? ROUTES[name as RouteName]
      : STAFF_ROUTES[name as StaffRouteName];
  const path = route.path.replace(/:\w+/u, encodeURIComponent(attempt.id?.(of) ?? ''));
  if (way === 'form' && attempt.form === undefined) return null;
  const query = way === 'address' && key !== null ? `?key=${encodeURIComponent(key)}` : '';
  const headers = new Headers({ 'idempotency-key': 'attempt', 'sec-fetch-site': 'same-origin' });
  if (way === 'header' && key !== null) headers.set('authorization', `Bearer ${key}`);
  if (route.method === 'GET') return new Request(base + path + query, { headers });
  if (way === 'form') {
    const fields = new URLSearchParams({ ...attempt.form?.(of), ...(key !== null && { key }) });
    headers.delete('idempotency-key');
    return new Request(base + path, { method: 'POST', body: fields, headers });
  }
  const isBytes = attempt.bytes !== undefined;
  headers.set('content-type', isBytes ? 'image/png' : 'application/json');
  const body = attempt.bytes ?? JSON.stringify(attempt.json?.(of) ?? {});
  return new Request(base + path + query, { method: 'POST', body, headers });
}

/** A late order with a question open, a picture, an incident and a key of the staff. */
export async function belongingsOf(server: TestServer, orderId: string): Promise<Belongings> {
  const key = await server.late(orderId);
  const { caseId, offer } = offeredCase(await server.read(orderId, key));
  const photo = await server.amends.handler(
    new Request(`${base}/v1/orders/${orderId}/photos`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'image/png' },
      body: png,
    }),
  );
  const { photoId } = (await photo.json()) as { photoId: string };
  const admin = staffOf(server);
  const opened = await admin.post('/incidents', {
    title: 'A strike',
    text: 'It is on.',
    scope: { orderIds: [orderId] },
  });
  const { incident } = (await opened.json()) as { incident: { id: string } };
  const { keyId } = await server.amends.staff.keys.create({ name: orderId, role: 'viewer' });
  await server.amends.drain();
  return {
    orderId,
    caseId,
    offerId: offer.id,
    offerVersion: offer.version,
    optionId: offer.options[0]?.id ?? '',
    photoId,
    promiseId: `${caseId}:answer:1`,
    incidentId: incident.id,
    keyId,
    workId: `${caseId}:ask:1`,
    key,
  };
}
