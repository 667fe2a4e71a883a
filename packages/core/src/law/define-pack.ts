import type { Obligation } from '../model/plan.js';
import type { LawPack, LawPackTable } from './law-pack.js';
import { NO_EFFECT } from './waiting.js';

const READ_ON = '2026-11-22';

/** Makes a pack from its table: the rows that hold become obligations, in the table's order. */
export function definePack<Facts>(table: LawPackTable<Facts>): LawPack {
  const { read, rules, silence, waiting, reasons, ...rest } = table;
  const date = table.date ?? READ_ON;
  return {
    ...rest,
    date,
    disclaimer: `Guidance, not legal advice: version ${table.version}, as read on ${date}. Have counsel review it before you rely on it.`,
    rules: rules.map(({ id, duty, citation, certainty }) => ({ id, duty, citation, certainty })),
    judge(law, portion) {
      const facts = read(law, portion);
      const obligations = rules
        .filter((rule) => rule.when(facts))
        .map((rule): Obligation => {
          return {
            pack: table.id,
            version: table.version,
            duty: rule.duty,
            dueBy: rule.dueBy?.(facts) ?? null,
            onSilence: rule.onSilence?.(facts) ?? 'none',
            requires: rule.requires(facts),
            citation: rule.citation,
          };
        });
      return {
        obligations,
        silence: silence(facts),
        waiting: waiting?.(facts) ?? NO_EFFECT,
        reasons: reasons(facts),
      };
    },
  };
}
