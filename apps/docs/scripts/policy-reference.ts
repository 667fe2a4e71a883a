import { code, plain, table } from './markdown.ts';

/** What of JSON Schema is read here. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Every field of a schema, depth first, as rows of a table: path, shape, meaning. */
export function fieldTable(schema: Schema): string {
  return table(['field', 'is', 'means'], rowsOf(schema, ''));
}

function rowsOf(schema: Schema, path: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const isRequired = schema.required?.includes(name) ?? false;
    return [
      [
        code(here),
        `${plain(shapeOf(field))}${isRequired ? '' : ', optional'}`,
        plain(field.description ?? ''),
      ],
      ...innerOf(field, here),
    ];
  });
}

function innerOf(field: Schema, here: string): string[][] {
  const each = typeof field.additionalProperties === 'object' ? field.additionalProperties : null;
  return [
    ...rowsOf(field, here),
    ...(field.items === undefined ? [] : innerOf(field.items, `${here}[]`)),
    ...(each === null ? [] : innerOf(each, `${here}.<id>`)),
    ...(field.anyOf ?? []).flatMap((one) => innerOf(one, here)),
  ];
}

function shapeOf(field: Schema): string {
  if (field.const !== undefined) return JSON.stringify(field.const);
  // The only schema that contains itself.
  if (field.$ref !== undefined) return 'condition';
  if (field.enum !== undefined && field.enum.length > 20)
    return `one of ${field.enum.length} codes`;
  if (field.enum !== undefined) return field.enum.map(String).join(' · ');
  if (field.anyOf !== undefined) return [...new Set(field.anyOf.map(shapeOf))].join(' or ');
  if (field.items !== undefined) return `list of ${shapeOf(field.items)}`;
  if (typeof field.additionalProperties === 'object') return 'object by id';
  return `${[field.type ?? 'anything'].flat().join(' or ')}${rangeOf(field)}`;
}

function rangeOf({ minimum, maximum }: Schema): string {
  const most = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? null : maximum;
  if (minimum !== undefined && most !== null) return `, ${minimum} to ${most}`;
  if (minimum !== undefined && minimum !== -Number.MAX_SAFE_INTEGER) return `, at least ${minimum}`;
  return most === null ? '' : `, at most ${most}`;
}
