/**
 * Runtime schemas of every shape that crosses a wire (valibot, and by it Standard Schema). Apart from
 * the main entry, so that who only computes does not pay for validation.
 */
export { LintContextSchema } from './apology/lint/context.schema.js';
export * from './model/apology.schema.js';
export * from './model/assessment.schema.js';
export * from './model/breach.schema.js';
export { CaseViewSchema, IncidentViewSchema, ViewActionsSchema } from './model/case-view.schema.js';
export * from './model/event.schema.js';
export * from './model/http.schema.js';
export * from './model/incident.schema.js';
export { MoneySchema } from './model/money.schema.js';
export * from './model/order.schema.js';
export * from './model/plan.schema.js';
export { PolicyConditionSchema } from './model/policy-condition.schema.js';
export * from './model/policy.schema.js';
export * from './model/promise.schema.js';
export { PromiseViewSchema } from './model/promise-view.schema.js';
export { checkAs, checkRecord, readAs, readRecord } from './model/read.js';
export type { InputIssue } from './model/read.js';
export * from './model/reason.schema.js';
export * from './model/record.schema.js';
export * from './model/remedy.schema.js';
export * from './model/staff-http.schema.js';
export { StaffViewSchema } from './model/staff-view.schema.js';
export { readPolicy } from './policy/read-policy.js';
export type { ReadPolicy } from './policy/read-policy.js';
