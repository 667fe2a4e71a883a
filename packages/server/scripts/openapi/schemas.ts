import * as published from '@amends/core/schema';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
// The published JSON Schemas are made by the same rules.
import { conversion } from '../../../core/scripts/json-schemas.ts';

const prefix = '#/components/schemas/';

/** The schemas that a document refers to, under the names of their types. */
export class Schemas {
  readonly #named = new Map<GenericSchema, string>();
  readonly #all: Readonly<Record<string, JsonSchema>>;
  readonly #used = new Set<string>();

  /** @param more schemas that core exports under no name of their own. */
  constructor(more: Readonly<Record<string, GenericSchema>>) {
    for (const [name, value] of Object.entries(published)) {
      if (name.endsWith('Schema')) this.#named.set(value as GenericSchema, name.slice(0, -6));
    }
    for (const [name, schema] of Object.entries(more)) {
      if (!this.#named.has(schema)) this.#named.set(schema, name);
    }
    const schemas = Object.fromEntries([...this.#named].map(([schema, name]) => [name, schema]));
    this.#all = toJsonSchemaDefs(schemas, {
      ...conversion,
      target: 'draft-2020-12',
      typeMode: 'input',
      overrideRef: ({ referenceId }) => prefix + referenceId,
    });
  }

  /** A reference to a schema. */
  refer(schema: GenericSchema): { readonly $ref: string } {
    const name = this.#named.get(schema);
    if (name === undefined) throw new Error('This schema has no name to refer to it by.');
    this.#use(name);
    return { $ref: prefix + name };
  }

  /** Every schema that was referred to, and whatever those refer to. */
  used(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.#used].sort().map((name) => [name, this.#all[name] ?? {}]));
  }

  #use(name: string): void {
    if (this.#used.has(name)) return;
    this.#used.add(name);
    const text = JSON.stringify(this.#all[name]);
    for (const [, other = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/gu)) {
      this.#use(other);
    }
  }
}
