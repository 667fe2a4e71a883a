import { because } from '../../law-reason.js';
import type { LawReason } from '../../law-reason.js';
import { isCounted } from './links.js';
import type { UsFacts } from './us-facts.js';

/** Why an order stands where it does under the rule. */
export function reasonsOf(facts: UsFacts): LawReason[] {
  const { law, course } = facts;
  switch (course.state) {
    case 'ahead':
      return [because('date-ahead', { by: law.original.by })];
    case 'shipped':
      return [because('fulfilled-in-time', { by: law.original.by })];
    case 'asked': {
      const { link, unnoticed } = course;
      const given = because(
        'notice-given',
        { by: link.old.by },
        ...(link.notice ? [link.notice] : []),
      );
      return [
        ...(unnoticed === null ? [given] : missing(facts, unnoticed.old.by)),
        ...(link.date === null ? [because('no-new-date-given', { by: link.old.by })] : []),
      ];
    }
    case 'waiting': {
      const { link, until } = course;
      const events = link.consent === null ? [] : [link.consent];
      if (until === null) return [because('agreed-indefinitely', {}, ...events)];
      return [
        because(
          course.isExpress ? 'date-agreed' : 'silence-consented',
          { by: until.by },
          ...events,
        ),
      ];
    }
    case 'cancelled':
      switch (course.cause) {
        case 'customer':
          return [because('cancelled-by-customer', {}, ...course.facts)];
        case 'store':
          return [because('cancelled-by-store', {}, ...course.facts)];
        case 'refused':
          return [because('refused', {}, ...course.facts)];
        case 'silence':
        case 'renewed-silence':
          return [because('silence-cancelled', { on: course.vestedOn })];
        case 'date-passed':
          return [because('date-missed', { on: course.vestedOn }), because('notice-missing')];
        case 'no-notice':
          return [because('date-missed', { on: course.vestedOn }), ...missing(facts, null)];
      }
  }
}

/** No notice counts: there was none, or it came too late, or stood on the order's page only. */
function missing({ law, course }: UsFacts, by: string | null): LawReason[] {
  const until = course.state === 'cancelled' ? course.at : Infinity;
  const { notices } = law.answers;
  const late = notices.filter((fact) => isCounted(fact) && fact.at >= until);
  const hidden = notices.filter((fact) => !isCounted(fact));
  return [
    because('notice-missing', by === null ? {} : { by }),
    ...late.map((fact) => because('notice-late', {}, fact)),
    ...hidden.map((fact) => because('notice-on-page-only', {}, fact)),
  ];
}
