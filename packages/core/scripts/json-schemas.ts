import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import type { GenericSchema } from 'valibot';
import { ForecastModelSchema } from '../src/forecast/model.schema.ts';
import { BacktestSchema } from '../src/insight/backtest/backtest.schema.ts';
import { InsightReportSchema } from '../src/insight/insight.schema.ts';
import * as schema from '../src/schema.ts';
import { isMinorUnits } from '../src/model/money.schema.ts';
import { isDayOrInstant } from '../src/model/text.schema.ts';
import { isInstant } from '../src/time/instant.ts';
import { isLocalDay } from '../src/time/local-day.ts';

const folder = join(import.meta.dirname, '../schemas');

/** The published documents, by file name. */
const documents: Readonly<Record<string, readonly [title: string, schema: GenericSchema]>> = {
  'order-record': [
    'An order with its promises and everything that is known of it',
    schema.OrderRecordSchema,
  ],
  assessment: ['The verdict on one promise at one instant', schema.AssessmentSchema],
  plan: ['What to do about one promise', schema.PlanSchema],
  policy: ["The merchant's rules", schema.PolicySchema],
  incident: ['A trouble shared by many orders', schema.IncidentSchema],
  'incident-view': ['What everybody sees of a shared trouble', schema.IncidentViewSchema],
  'promise-view': ['A promise before it is broken', schema.PromiseViewSchema],
  'case-view': ['What a component sees', schema.CaseViewSchema],
  'order-view': ['Answer of readOrder, claim, follow and stopUpdates', schema.OrderViewSchema],
  'choice-request': ['Body of choose', schema.ChoiceRequestSchema],
  'claim-request': ['Body of claim', schema.ClaimRequestSchema],
  'consent-request': ['Body of consent', schema.ConsentRequestSchema],
  'follow-request': ['Body of follow', schema.FollowRequestSchema],
  'stop-updates-request': ['Body of stopUpdates', schema.StopUpdatesRequestSchema],
  'lookup-request': ['Body of findOrder', schema.LookupRequestSchema],
  'lookup-answer': ['Answer of findOrder', schema.LookupAnswerSchema],
  'photo-answer': ['Answer of photo', schema.PhotoAnswerSchema],
  incidents: ['Answer of incidents', schema.IncidentsSchema],
  'live-event': ['One message of the live stream', schema.LiveEventSchema],
  'forecast-model': ['What was learned of past orders', ForecastModelSchema],
  backtest: ['How good warnings would have been over past orders', BacktestSchema],
  insight: ['How promises were kept, and what could be promised', InsightReportSchema],
  problem: ['An error over HTTP', schema.ProblemSchema],
};

/** What JSON Schema has for a test that is a function here. */
const counterparts = new Map<unknown, JsonSchema>([
  [isInstant, { format: 'date-time' }],
  [isLocalDay, { format: 'date' }],
  [isDayOrInstant, { anyOf: [{ format: 'date' }, { format: 'date-time' }] }],
  [isMinorUnits, { type: 'integer' }],
]);

/** How our schemas are told in JSON Schema. */
export const conversion: ConversionConfig = {
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type !== 'check' && valibotAction.type !== 'raw_check') return undefined;
    // What two fields together make wrong (a window that runs backwards, an id used twice) has no
    // counterpart in JSON Schema, and stays with the runtime check.
    const requirement = 'requirement' in valibotAction ? valibotAction.requirement : null;
    return { ...jsonSchema, ...counterparts.get(requirement) };
  },
};

/** Every published JSON Schema, by path, with its text. */
export async function generateJsonSchemas(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, [title, source]] of Object.entries(documents)) {
    const document = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `urn:amends:schema:${name}:1`,
      title,
      ...toJsonSchema(source, conversion),
    };
    const text = await format(JSON.stringify(document), { parser: 'json', printWidth: 100 });
    files.set(join(folder, `${name}.json`), text);
  }
  return files;
}
