import { parse } from '@messageformat/parser';
import type { Token } from '@messageformat/parser';
import type { Message, MessagePart } from './message.js';

/** What a parameter may be: any text, a date, a number, or one of a select's cases. */
export type ParameterType = 'string' | 'date' | 'number' | readonly string[];

/** A message with the parameters it asks for. */
export interface CompiledMessage {
  readonly message: Message;
  readonly params: Readonly<Record<string, ParameterType>>;
}

/** What core gives to every message. */
export const AMBIENT: ReadonlySet<string> = new Set(['brand', 'voice']);

/**
 * Compiles one ICU message. `{day, date}` is a date, `{day, date, on}` the same as the answer to
 * "when?". All other formatting stays with `Intl` in core, so it is refused here.
 *
 * @throws {Error} where the grammar of ICU is broken, or asks for what core does not do.
 */
export function compileMessage(source: string): CompiledMessage {
  const params: Record<string, ParameterType> = {};
  const message = compileTokens(parse(source, { strict: true }), params);
  return { message, params };
}

function compileTokens(tokens: readonly Token[], params: Record<string, ParameterType>): Message {
  const parts = tokens.map((token): MessagePart => {
    switch (token.type) {
      case 'content':
        return token.value;
      case 'octothorpe':
        return ['#'];
      case 'argument':
        ask(params, token.arg, 'string');
        return [token.arg];
      case 'function': {
        const form = token.param
          ?.map((each) => (each.type === 'content' ? each.value : ''))
          .join('');
        if (token.key !== 'date' || (form !== undefined && form.trim() !== 'on'))
          throw new Error(
            `{${token.arg}, ${token.key}} is formatted by core: write {${token.arg}}, or {${token.arg}, date, on} for the day on which something happens.`,
          );
        ask(params, token.arg, 'date');
        return form === undefined ? [token.arg] : [token.arg, 'on'];
      }
      case 'plural':
      case 'select':
      case 'selectordinal': {
        if (token.pluralOffset) throw new Error('Plural offsets are not used here.');
        const cases: Record<string, Message> = {};
        for (const each of token.cases) cases[each.key] = compileTokens(each.tokens, params);
        if (!('other' in cases)) throw new Error(`{${token.arg}} has no "other" case.`);
        if (token.type !== 'select') ask(params, token.arg, 'number');
        else ask(params, token.arg, Object.keys(cases));
        return [token.arg, token.type === 'selectordinal' ? 'ordinal' : token.type, cases];
      }
    }
  });
  const [only] = parts;
  return parts.length === 0 ? '' : parts.length === 1 && typeof only === 'string' ? only : parts;
}

/** What is known of a parameter grows more exact with each place that asks for it. */
function ask(params: Record<string, ParameterType>, name: string, type: ParameterType): void {
  if (AMBIENT.has(name)) return;
  const known = params[name];
  if (known === undefined || known === 'string') params[name] = type;
  else if (typeof known === 'object' && typeof type === 'object')
    params[name] = [...new Set([...known, ...type])];
}
