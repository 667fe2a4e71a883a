import type { IncidentView, OrderView, StaffIncident } from '@amends/core';
import { StaffIncidentSchema, readAs } from '@amends/core/schema';
import { sampleRecord } from '@amends/core/testing';
import { expect, it } from 'vitest';
import { onlyCase, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { firstKey, keyOf, staffOf } from '../../test/staff.js';

/** Nothing is late yet, and nothing at risk. */
const weekBefore = '2026-11-04T12:00:00Z';

/** An order on its way in good time, to a country. */
async function onTrack(server: TestServer, id: string, country: string): Promise<string> {
  await server.amends.orders.record(sampleRecord({ order: { id, country } }));
  return server.amends.links.issue(id);
}

const flood = {
  title: 'Flood in our warehouse',
  text: 'Water came in overnight. Nobody was hurt.',
  reason: 'disaster',
  nextUpdateBy: '2026-12-01T12:00:00Z',
};

async function incidentOf(response: Response): Promise<StaffIncident> {
  return readAs(StaffIncidentSchema, await response.json());
}

it('goes round to the orders that it touches, and to no other; and when it is over, it goes again', async () => {
  const server = await startServer({ staff: { firstKey } });
  server.now = weekBefore;
  const admin = staffOf(server);
  const keys = { de: await onTrack(server, 'de-1', 'DE'), us: await onTrack(server, 'us-1', 'US') };
  const read = (id: string, key: string): Promise<OrderView> => server.read(id, key);
  expect(onlyCase(await read('de-1', keys.de)).incident).toBeNull();

  const body = { ...flood, scope: { countries: ['DE'] } };
  const opened = await incidentOf(await admin.post('/incidents', body, 'flood'));
  expect(await incidentOf(await admin.post('/incidents', body, 'flood'))).toMatchObject({
    incident: { id: opened.incident.id },
  });
  await server.amends.drain();
  const path = `/incidents/${opened.incident.id}`;
  const after = await incidentOf(await admin.get(path));
  expect(after.fanOut).toEqual({ checked: 2, touched: 1, isDone: true });
  expect(onlyCase(await read('de-1', keys.de)).incident).toMatchObject({ title: flood.title });
  expect(onlyCase(await read('us-1', keys.us)).incident).toBeNull();

  // Placed while it lasts: nobody has to go round to it.
  const late = await onTrack(server, 'de-2', 'DE');
  expect(onlyCase(await read('de-2', late)).incident).toMatchObject({ title: flood.title });

  const shown = await server.get('/v1/incidents');
  expect(((await shown.json()) as IncidentView[]).map(({ title }) => title)).toEqual([flood.title]);

  server.now = new Date(Date.parse(server.now) + 3_600_000).toISOString();
  const word = { text: 'The pumps are running.', status: 'identified' };
  expect((await admin.post(`${path}/updates`, word)).status).toBe(200);
  const over = await admin.post(`${path}/resolution`, { text: 'All dry. We raised the shelves.' });
  expect((await incidentOf(over)).incident).toMatchObject({ status: 'resolved' });
  await server.amends.drain();
  expect((await incidentOf(await admin.get(path))).fanOut).toMatchObject({
    checked: 3,
    touched: 2,
    isDone: true,
  });
  expect(onlyCase(await read('de-2', late)).incident).toMatchObject({ status: 'resolved' });
  // Over for everybody: an order that comes now has nothing to do with it.
  const next = await onTrack(server, 'de-3', 'DE');
  expect(onlyCase(await read('de-3', next)).incident).toBeNull();
  const again = await admin.post(`${path}/updates`, word);
  expect(await problemOf(again)).toMatchObject({ code: 'invalid_transition' });
});

it('touches the orders that are named, is read a page at a time, and is opened by an admin alone', async () => {
  const server = await startServer({ staff: { firstKey } });
  server.now = weekBefore;
  const admin = staffOf(server);
  const key = await onTrack(server, 'named-1', 'US');
  const other = await onTrack(server, 'other-1', 'US');
  const scope = { orderIds: ['named-1', 'unknown'] };
  const opened = await incidentOf(await admin.post('/incidents', { ...flood, scope }));
  expect(opened).toMatchObject({ named: 2 });
  expect(JSON.stringify(opened)).not.toContain('named-1');
  await server.amends.drain();
  expect(onlyCase(await server.read('named-1', key)).incident).toMatchObject({
    title: flood.title,
  });
  expect(onlyCase(await server.read('other-1', other)).incident).toBeNull();
  // What concerns a few named orders is no news for everybody.
  expect(await (await server.get('/v1/incidents')).json()).toEqual([]);

  const news = await incidentOf(await admin.post('/incidents', { ...flood, scope: {} }));
  const first = (await (await admin.get('/incidents?limit=1')).json()) as {
    items: StaffIncident[];
    next: string;
  };
  const second = (await (await admin.get(`/incidents?limit=1&cursor=${first.next}`)).json()) as {
    items: StaffIncident[];
  };
  expect([...first.items, ...second.items].map(({ incident }) => incident.id).sort()).toEqual(
    [opened.incident.id, news.incident.id].sort(),
  );

  const agent = staffOf(server, (await keyOf(server, 'agent')).secret);
  expect(await problemOf(await agent.post('/incidents', { ...flood, scope }))).toMatchObject({
    code: 'forbidden',
  });
  const ahead = { ...flood, scope, startedAt: '2030-01-01T00:00:00Z' };
  expect(await problemOf(await admin.post('/incidents', ahead))).toMatchObject({
    code: 'invalid_payload',
  });
});
