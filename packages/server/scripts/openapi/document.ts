import { PHOTO_TYPES, ROUTES, STAFF_ROUTES } from '@amends/core';
import type { RouteName, StaffRouteName } from '@amends/core';
import {
  LookupAnswerSchema,
  PhotoAnswerSchema,
  ProblemSchema,
  routeSchemas,
  staffRouteSchemas,
} from '@amends/core/schema';
import type { GenericSchema } from 'valibot';
import { FORMS, FORMS_WITH_FILES } from './forms.ts';
import { Schemas } from './schemas.ts';
import { STAFF_SUMMARIES, SUMMARIES } from './summaries.ts';

type Json = Readonly<Record<string, unknown>>;

const schemas = new Schemas({
  ...responsesOf(routeSchemas),
  ...responsesOf(staffRouteSchemas),
});

/** Answers that core names only by their route: a page of a list, an array. */
function responsesOf(
  table: Readonly<Record<string, { readonly response: GenericSchema }>>,
): Record<string, GenericSchema> {
  return Object.fromEntries(
    Object.entries(table)
      .filter(([name]) => name !== 'readPhoto')
      .map(([name, { response }]) => [
        `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Answer`,
        response,
      ]),
  );
}

const json = (schema: GenericSchema): Json => ({
  'application/json': { schema: schemas.refer(schema) },
});

const form = (fields: Json): Json => ({ schema: { type: 'object', properties: fields } });

const pictures = Object.fromEntries(
  PHOTO_TYPES.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
);

const problems = { default: { $ref: '#/components/responses/Problem' } };
const idempotencyKey = { $ref: '#/components/parameters/IdempotencyKey' };

/** The parameters that stand in a path, as OpenAPI writes it. */
function inPath(path: string): { readonly path: string; readonly parameters: Json[] } {
  const parameters = [...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return { path: path.replace(/:(\w+)/gu, '{$1}'), parameters };
}

function customersOperation(name: RouteName): Json {
  const { method, path } = ROUTES[name];
  const { body, response } = routeSchemas[name];
  const { parameters } = inPath(path);
  const isOpen = !path.includes(':');
  const seeOther = {
    description: 'To a form: back to the page it came from, with `notice` where nothing was kept.',
  };
  return {
    operationId: name,
    tags: ['customer'],
    summary: SUMMARIES[name],
    security: isOpen ? [] : [{ customerKey: [] }, { customerKeyInAddress: [] }, {}],
    parameters: method === 'POST' && !isOpen ? [...parameters, idempotencyKey] : parameters,
    ...(body !== null && {
      requestBody: {
        required: true,
        content: {
          ...json(body),
          ...(FORMS[name] && { 'application/x-www-form-urlencoded': form(FORMS[name]) }),
          ...(FORMS_WITH_FILES[name] && { 'multipart/form-data': form(FORMS_WITH_FILES[name]) }),
        },
      },
    }),
    ...(name === 'photo' && {
      requestBody: {
        required: true,
        content: { 'application/octet-stream': {}, ...pictures },
      },
    }),
    responses: {
      [successOf(response)]: {
        description: SUMMARIES[name],
        content:
          name === 'live'
            ? {
                'text/event-stream': {
                  schema: { type: 'string', 'x-data': schemas.refer(response) },
                },
              }
            : json(response),
      },
      ...(FORMS[name] && { 303: seeOther }),
      ...problems,
    },
  };
}

function successOf(response: GenericSchema): 200 | 201 | 202 {
  if (response === PhotoAnswerSchema) return 201;
  return response === LookupAnswerSchema ? 202 : 200;
}

const inQuery = (name: string, schema: Json): Json => ({ name, in: 'query', schema });
const paged = [
  inQuery('cursor', { type: 'string' }),
  inQuery('limit', { type: 'integer', minimum: 1, maximum: 200, default: 50 }),
];
const queries: Readonly<Partial<Record<StaffRouteName, readonly Json[]>>> = {
  listCases: [inQuery('need', { type: 'string' }), ...paged],
  listIncidents: paged,
  listDeadLetters: paged,
  readAudit: paged,
};

function staffOperation(name: StaffRouteName): Json {
  const { method, path, role } = STAFF_ROUTES[name];
  const { body, response } = staffRouteSchemas[name];
  const { parameters } = inPath(path);
  return {
    operationId: name,
    tags: ['staff'],
    summary: STAFF_SUMMARIES[name],
    description: `Needs the role \`${role}\` or more.`,
    security: [{ staffKey: [] }, {}],
    parameters: [
      ...parameters,
      ...(queries[name] ?? []),
      ...(method === 'POST' ? [idempotencyKey] : []),
    ],
    ...(body !== null && { requestBody: { required: true, content: json(body) } }),
    responses: {
      200: {
        description: STAFF_SUMMARIES[name],
        content: name === 'readPhoto' ? pictures : json(response),
      },
      ...problems,
    },
  };
}

const opsAnswer = (description: string): Json => ({
  description,
  content: { 'application/json': { schema: { type: 'object' } } },
});

const others: Readonly<Record<string, Json>> = {
  '/webhooks/{source}': {
    post: {
      operationId: 'webhook',
      tags: ['senders'],
      summary: 'A carrier or a shop platform says what happened, signed in its own way.',
      security: [],
      parameters: inPath('/webhooks/:source').parameters,
      requestBody: { required: true, content: { 'application/json': {} } },
      responses: {
        200: opsAnswer('Taken in, or known already.'),
        202: opsAnswer('Kept until the order or the parcel that it speaks of is there.'),
        ...problems,
      },
    },
  },
  '/health': {
    get: {
      operationId: 'health',
      tags: ['operations'],
      summary: 'The process answers.',
      security: [],
      responses: { 200: opsAnswer('It does.') },
    },
  },
  '/ready': {
    get: {
      operationId: 'ready',
      tags: ['operations'],
      summary: 'The store is open, its tables are up to date, and jobs are done.',
      security: [],
      responses: { 200: opsAnswer('It is.'), 503: opsAnswer('Not yet, or not any more.') },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'openapi',
      tags: ['operations'],
      summary: 'This document.',
      security: [],
      responses: { 200: opsAnswer('OpenAPI 3.1.') },
    },
  },
};

/** The whole contract as OpenAPI 3.1, from the tables and schemas that the handler itself works with. */
export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const add = (path: string, method: string, operation: Json): void => {
    const at = inPath(path).path;
    paths[at] = { ...paths[at], [method.toLowerCase()]: operation };
  };
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    add(ROUTES[name].path, ROUTES[name].method, customersOperation(name));
  }
  for (const name of Object.keys(STAFF_ROUTES) as StaffRouteName[]) {
    add(STAFF_ROUTES[name].path, STAFF_ROUTES[name].method, staffOperation(name));
  }
  const problem = { 'application/problem+json': { schema: schemas.refer(ProblemSchema) } };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Amends',
      version: '1',
      description:
        'What the store promised, what became of it, and how it is made good. Whoever may not see an order gets the same 404, whether there is one or not.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/amends', description: 'Where the store has mounted the handler' }],
    tags: [
      { name: 'customer', description: 'With a signed, expiring key for one order.' },
      { name: 'staff', description: 'With an API key that has a role.' },
      { name: 'senders', description: 'Signed webhooks.' },
      { name: 'operations', description: 'For those who run the server.' },
    ],
    paths: { ...paths, ...others },
    components: {
      schemas: schemas.used(),
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'Makes a repeat harmless. May stand in the body instead. `choose`, `consent` and everything that staff change need one.',
          schema: { type: 'string', minLength: 1 },
        },
      },
      responses: {
        Problem: { description: 'A refusal: RFC 9457 problem details.', content: problem },
      },
      securitySchemes: {
        customerKey: { type: 'http', scheme: 'bearer', description: 'The key of the link.' },
        customerKeyInAddress: { type: 'apiKey', in: 'query', name: 'key' },
        staffKey: { type: 'http', scheme: 'bearer', description: 'An API key.' },
      },
    },
  };
}
