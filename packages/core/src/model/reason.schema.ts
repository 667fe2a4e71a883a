import * as v from 'valibot';
import { ISSUE_CODES, REASON_CODES } from './reason.js';
import { ParamsSchema } from './text.schema.js';

const rest = { params: ParamsSchema, eventIds: v.array(v.string()) };

/** Runtime schema of {@link Reason}. */
export const ReasonSchema = v.object({ code: v.picklist(REASON_CODES), ...rest });

/** Runtime schema of {@link Issue}. */
export const IssueSchema = v.object({ code: v.picklist(ISSUE_CODES), ...rest });
