export * from '../tracking.js';
export { mapSchemaOrgStatus, SCHEMA_ORG_ORDER_STATUSES, schemaOrgCrosswalk } from './codes.js';
export type { SchemaOrgOrderStatus } from './codes.js';
export { readSchemaOrg, schemaOrgDocuments } from './read-schema-org.js';
export type { SchemaOrgOptions } from './options.js';
export { jsonLdText, schemaOrgOrder } from './write-schema-org.js';
export type { SchemaOrgMarkup } from './write-schema-org.js';
