import { describe, expectTypeOf, it } from 'vitest';
import type { InferOutput } from 'valibot';
import type * as model from './index.js';
import type * as schema from '../schema.js';

/** The same shape with everything writable: `readonly` is a promise between programmers, not of JSON. */
type Writable<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

type Output<Name extends keyof typeof schema> = (typeof schema)[Name] extends infer Schema
  ? Schema extends Parameters<typeof schema.readAs>[0]
    ? Writable<InferOutput<Schema>>
    : never
  : never;

describe('schemas and types say the same', () => {
  it('of a record', () => {
    expectTypeOf<Output<'OrderRecordSchema'>>().toEqualTypeOf<Writable<model.OrderRecord>>();
    expectTypeOf<Output<'OrderSchema'>>().toEqualTypeOf<Writable<model.Order>>();
    expectTypeOf<Output<'OrderPromiseSchema'>>().toEqualTypeOf<Writable<model.OrderPromise>>();
    expectTypeOf<Output<'OrderEventSchema'>>().toEqualTypeOf<Writable<model.OrderEvent>>();
    expectTypeOf<Output<'MoneySchema'>>().toEqualTypeOf<Writable<model.Money>>();
  });

  it('of verdicts', () => {
    expectTypeOf<Output<'AssessmentSchema'>>().toEqualTypeOf<Writable<model.Assessment>>();
    expectTypeOf<Output<'BreachSchema'>>().toEqualTypeOf<Writable<model.Breach>>();
    expectTypeOf<Output<'ReasonSchema'>>().toEqualTypeOf<Writable<model.Reason>>();
    expectTypeOf<Output<'IssueSchema'>>().toEqualTypeOf<Writable<model.Issue>>();
  });

  it('of plans', () => {
    expectTypeOf<Output<'PolicySchema'>>().toEqualTypeOf<Writable<model.Policy>>();
    expectTypeOf<Output<'DecisionSchema'>>().toEqualTypeOf<Writable<model.Decision>>();
    expectTypeOf<Output<'ApologySchema'>>().toEqualTypeOf<Writable<model.Apology>>();
    expectTypeOf<Output<'OfferSchema'>>().toEqualTypeOf<Writable<model.Offer>>();
    expectTypeOf<Output<'PickSchema'>>().toEqualTypeOf<Writable<model.Pick>>();
    expectTypeOf<Output<'PlanSchema'>>().toEqualTypeOf<Writable<model.Plan>>();
  });

  it('of what goes over HTTP', () => {
    expectTypeOf<Output<'CaseViewSchema'>>().toEqualTypeOf<Writable<model.CaseView>>();
    expectTypeOf<Output<'OrderViewSchema'>>().toEqualTypeOf<Writable<model.OrderView>>();
    expectTypeOf<Output<'ChoiceRequestSchema'>>().toEqualTypeOf<Writable<model.ChoiceRequest>>();
    expectTypeOf<Output<'ClaimRequestSchema'>>().toEqualTypeOf<Writable<model.ClaimRequest>>();
    expectTypeOf<Output<'ProblemSchema'>>().toEqualTypeOf<Writable<model.Problem>>();
    expectTypeOf<Output<'LiveEventSchema'>>().toEqualTypeOf<Writable<model.LiveEvent>>();
    expectTypeOf<keyof typeof schema.routeSchemas>().toEqualTypeOf<model.RouteName>();
  });
});
