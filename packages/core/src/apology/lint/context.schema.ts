import * as v from 'valibot';
import { SEVERITIES } from '../../model/breach.js';
import type { LintContext } from './finding.js';

const flag = v.optional(v.boolean('Say true or false.'));

/** What a text is judged in, as a file holds it. A key that nobody knows is refused: it was meant as one of these. */
export const LintContextSchema = v.pipe(
  v.unknown(),
  // Every key is optional, and to the schema a list is an object without keys.
  v.check((input) => !Array.isArray(input), 'an object, not a list'),
  v.strictObject({
    severity: v.optional(v.picklist(SEVERITIES, `Say one of ${SEVERITIES.join(', ')}.`)),
    apologyDue: flag,
    informOnly: flag,
    closing: flag,
    incidentAccount: flag,
    previousApology: v.optional(v.nullable(v.string('Give the text of the apology, or null.'))),
  }),
) satisfies v.GenericSchema<unknown, LintContext>;
