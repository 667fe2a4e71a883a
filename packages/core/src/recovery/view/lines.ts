import { movesAs } from '../../apology/index.js';
import type { Trouble } from '../../apology/index.js';
import { plainText } from '../../copy/index.js';
import type { LineAssessment } from '../../model/assessment.js';
import type { ViewLine } from '../../model/case-view.js';
import type { ViewContext } from './context.js';
import { safeImage } from './safe-url.js';

/** The lines of the order, as far as this promise concerns them. */
export function linesOf(context: ViewContext): ViewLine[] {
  const { record, verdict } = context;
  return verdict.assessment.lines.flatMap((assessed) => {
    const line = record.order.lines.find(({ id }) => id === assessed.lineId);
    if (line === undefined) return [];
    const status = statusOf(assessed, context);
    return [
      {
        id: line.id,
        title: plainText(line.title),
        imageUrl: safeImage(line.imageUrl),
        quantity: line.quantity,
        fulfilled: assessed.fulfilled,
        status,
        statusText: statusText(assessed, status, context),
      },
    ];
  });
}

function statusOf(
  { status, fulfilled, total }: LineAssessment,
  { trouble, isCalledOff }: ViewContext,
): ViewLine['status'] {
  switch (status) {
    case 'kept':
      return 'arrived';
    case 'void':
      return 'cancelled';
    case 'broken':
      if (fulfilled >= total) return 'arrived-late';
      if (trouble === 'cancelled' || isCalledOff) return 'cancelled';
      return trouble === 'lost' || trouble === 'damaged-on-the-way' || trouble === 'returned'
        ? 'lost'
        : 'late';
    default:
      return status;
  }
}

function statusText(
  assessed: LineAssessment,
  status: ViewLine['status'],
  context: ViewContext,
): string {
  const { words, trouble, promise } = context;
  const { fulfilled, total } = assessed;
  const kind = movesAs(promise.kind);
  if (fulfilled > 0 && fulfilled < total) {
    return words.say('line.some', {
      fulfilled: words.number(fulfilled),
      total: words.number(total),
      kind,
    });
  }
  const isTroubled = assessed.status === 'broken' && status !== 'cancelled';
  if (isTroubled && fulfilled < total && isTold(trouble)) {
    return words.say(`headline.${trouble}`, {});
  }
  return words.say(`line.${status}`, { kind });
}

const told = [
  'damaged-on-the-way',
  'returning',
  'returned',
  'not-received',
  'damaged',
  'wrong-item',
  'missing-item',
] as const satisfies readonly Trouble[];

/** Troubles whose own name says more about a line than "late" does. */
function isTold(trouble: Trouble | null): trouble is (typeof told)[number] {
  return (told as readonly (Trouble | null)[]).includes(trouble);
}
