import { createHash } from 'node:crypto';
import { LINT_RULES, lint } from '../src/apology/lint/index.ts';
import type { Finding, LintContext, LintRuleId } from '../src/apology/lint/index.ts';

/** A text with the rules that people say fire on it, and where. */
export interface LabelledText {
  readonly id: string;
  readonly locale?: string;
  readonly context: LintContext;
  readonly text: string;
  readonly labels: readonly string[];
  readonly spans?: Readonly<Record<string, string>>;
}

/** How a rule did: texts it rightly fired on, wrongly, and wrongly not; how many places overlap. */
export interface RuleScore {
  readonly rule: LintRuleId;
  readonly hits: number;
  readonly false: readonly string[];
  readonly missed: readonly string[];
  readonly spans: number;
  readonly overlapping: number;
}

/** The texts of a JSON-lines file. */
export function labelledIn(jsonl: string): LabelledText[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledText);
}

/** The two halves of the labelled texts: rules were written looking at the first alone. */
export type Half = 'develop' | 'hold-out';

/** Which half a text is in: by a hash of its id, so that it never changes. */
export function halfOf(id: string): Half {
  const digest = createHash('sha256').update(id).digest();
  return digest.readUInt32BE(0) % 2 === 0 ? 'develop' : 'hold-out';
}

/** Runs every rule over the texts and holds its findings against the labels. */
export function scoresOf(texts: readonly LabelledText[]): RuleScore[] {
  const judged = texts.map((each) => ({
    each,
    findings: lint(each.text, { locale: each.locale, context: each.context }),
  }));
  return LINT_RULES.map((rule) => {
    let [hits, spans, overlapping] = [0, 0, 0];
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const { each, findings } of judged) {
      const own = findings.filter((finding) => finding.rule === rule);
      const isLabelled = each.labels.includes(rule);
      if (own.length > 0 && isLabelled) hits += 1;
      else if (own.length > 0) wrong.push(each.id);
      else if (isLabelled) missed.push(each.id);
      const said = each.spans?.[rule];
      if (said === undefined || own.length === 0 || !isLabelled) continue;
      spans += 1;
      if (own.some((finding) => overlaps(finding, each.text, said))) overlapping += 1;
    }
    return { rule, hits, false: wrong, missed, spans, overlapping };
  });
}

function overlaps({ span }: Finding, text: string, said: string): boolean {
  const start = text.indexOf(said);
  return span !== null && start >= 0 && span.start < start + said.length && start < span.end;
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** The scores as a Markdown table. */
export function scoreTable(scores: readonly RuleScore[]): string {
  const sum = (of: (score: RuleScore) => number) => scores.reduce((all, each) => all + of(each), 0);
  const total = {
    hits: sum(({ hits }) => hits),
    wrong: sum((score) => score.false.length),
    missed: sum(({ missed }) => missed.length),
    spans: sum(({ spans }) => spans),
    overlapping: sum(({ overlapping }) => overlapping),
  };
  const row = (name: string, hits: number, wrong: number, missed: number, at: number, of: number) =>
    `| ${name} | ${hits + missed} | ${share(hits, hits + wrong)} | ${share(hits, hits + missed)} | ${share(at, of)} |`;
  return [
    '| rule | labelled | precision | recall | place right |',
    '| --- | --: | --: | --: | --: |',
    ...scores.map((score) =>
      row(
        `\`${score.rule}\``,
        score.hits,
        score.false.length,
        score.missed.length,
        score.overlapping,
        score.spans,
      ),
    ),
    row('all', total.hits, total.wrong, total.missed, total.overlapping, total.spans),
  ].join('\n');
}
