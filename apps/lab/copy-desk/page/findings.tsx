import type { Finding } from '@amends/core/lint';
import { rulesNotJudged } from '@amends/core/lint';
import { checkEdits, literal } from '../model/check.js';
import type { Rehearsal } from '../model/rehearse.js';
import type { CopyKey, Templates } from '../model/templates.js';

interface FindingsProps {
  readonly rehearsal: Rehearsal;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly templates: Templates;
  readonly onShow: (key: CopyKey) => void;
}

/** The text as one letter with the places marked, and what the linter says of each. */
export function Findings({ rehearsal, locale, direction, templates, onShow }: FindingsProps) {
  const { text, findings, context } = rehearsal;
  const unread = rulesNotJudged(locale).length;
  return (
    <section aria-label="Findings" className="desk-findings">
      <p className="lab-quiet">
        Judged as {context.severity}
        {context.informOnly ? ', before anything broke' : ''}
        {context.apologyDue ? ', an apology is due' : ''}.
        {unread > 0 && ` ${unread} of the rules read English only, and were not judged.`}
      </p>
      <ol className="desk-findings__list">
        {findings.map((finding, at) => (
          <li key={`${finding.rule}${finding.span?.start ?? ''}`} data-level={finding.level}>
            <p>
              <b>{finding.rule}</b> {finding.span && <q dir="auto">{finding.span.text}</q>}
            </p>
            <p>{finding.reason}</p>
            <p className="lab-quiet">
              {finding.instead} <span>({finding.source})</span>
            </p>
            {holding(finding, locale, templates, rehearsal.used).map((key) => (
              <button
                key={`${key}${at}`}
                type="button"
                onClick={() => {
                  onShow(key);
                }}
              >
                {key}
              </button>
            ))}
          </li>
        ))}
      </ol>
      {findings.length === 0 && <p>Nothing to find fault with.</p>}
      <div className="desk-findings__text" lang={locale} dir={direction}>
        {marked(text, findings)}
      </div>
    </section>
  );
}

/** The text with every place in a mark; what overlaps is one. */
function marked(text: string, findings: readonly Finding[]) {
  const spans = findings.flatMap(({ span, rule }) => (span === null ? [] : [{ ...span, rule }]));
  const pieces = [];
  let at = 0;
  for (const { start, end, rule } of spans.sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    pieces.push(
      text.slice(at, start),
      <mark key={start} title={rule}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** The templates that a finding's words stand in, as far as they are literal. */
function holding(
  { span }: Finding,
  locale: string,
  templates: Templates,
  used: readonly CopyKey[],
): readonly CopyKey[] {
  if (span === null) return [];
  const words = span.text.toLowerCase().trim();
  const { copy } = checkEdits(locale, templates, templates);
  return used
    .filter((key) => {
      const said = literal(copy.messages[key] ?? '').toLowerCase();
      return said.includes(words) || (said.trim().length > 12 && words.includes(said.trim()));
    })
    .slice(0, 4);
}
