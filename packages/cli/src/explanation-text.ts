import { stripVTControlCharacters, styleText } from 'node:util';
import type { Writable } from 'node:stream';
import type { Explanation, ExplainedPromise, Planned, Point } from '@amends/core/explain';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STATUS_STYLE: Readonly<Record<ExplainedPromise['status'], Style>> = {
  unknown: 'dim',
  'on-track': 'green',
  'at-risk': 'yellow',
  kept: 'green',
  broken: 'yellow',
  void: 'dim',
};

/** A trace as indented lines; coloured only where the stream is a terminal that wants it. */
export function explanationText(explanation: Explanation, stream: Writable): string {
  // styleText itself asks the stream, and NO_COLOR and FORCE_COLOR.
  const paint: Paint = (style, text) => styleText(style, text, { stream });
  const lines = [
    paint('bold', `Order ${plain(explanation.orderId)}`) +
      paint('dim', `, as of ${explanation.asOf}`),
    ...explanation.promises.flatMap((promise) => ['', ...promiseLines(promise, paint)]),
  ];
  if (explanation.promises.length === 0)
    lines.push('', '  Nothing was promised, and no law supplies a promise.');
  return `${lines.join('\n')}\n`;
}

function promiseLines(promise: ExplainedPromise, paint: Paint): string[] {
  const { promiseId, title, status, because, issues, law, plan } = promise;
  return [
    `  ${paint(STATUS_STYLE[status], status)}  ${paint('bold', plain(title))}${paint('dim', ` [${plain(promiseId)}]`)}`,
    ...section('because', because.map(pointText), paint),
    ...section('contradictions', issues.map(pointText), paint),
    ...section('the law', law.map(pointText), paint),
    ...(plan === null ? [] : planLines(plan, paint)),
  ];
}

function planLines({ breach, duties, decision, rules, offer }: Planned, paint: Paint): string[] {
  return [
    ...section('breach', breach === null ? [] : [breach], paint),
    ...section('duties', duties, paint),
    ...section('decision', [decision], paint),
    ...section(
      'rules',
      rules.map(({ ruleId, fired, text }) =>
        fired
          ? `${paint('green', '✓')} ${plain(ruleId)}: ${plain(text)}`
          : paint('dim', `· ${plain(ruleId)}: ${plain(text)}`),
      ),
      paint,
      (text) => text,
    ),
    ...section('offer', offer, paint),
  ];
}

function section(
  name: string,
  texts: readonly string[],
  paint: Paint,
  clean: (text: string) => string = plain,
): string[] {
  if (texts.length === 0) return [];
  return [`    ${paint('dim', name)}`, ...texts.map((text) => `      ${clean(text)}`)];
}

function pointText({ code, text, eventIds }: Point): string {
  return `${text} [${[code, ...eventIds].join(' ')}]`;
}

/** Ids and titles come from senders: what would steer a terminal is left out. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for.
  return stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]/gu, ' ');
}
