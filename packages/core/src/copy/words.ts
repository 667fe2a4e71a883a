import type { Money } from '../model/money.js';
import type { Instant, LocalDay } from '../model/order.js';
import { parseInstant } from '../time/index.js';
import { isolated } from './bidi.js';
import type { Brand } from './brand.js';
import { dayWords, shortDay, spanEnds, spanText, timeText } from './dates.js';
import type { DateContext, DateStyle } from './dates.js';
import { listText, numberFormat } from './formatters.js';
import { copyFor, directionOf, knownLocale } from './locale.js';
import type { LocaleCopy } from './locale.js';
import { en } from './locales/en.js';
import { formatMessage } from './message.js';
import type { CopyValue, DateText, Tongue } from './message.js';
import { moneyText } from './money-text.js';
import type { CopyParams } from './params.generated.js';
import { plainText } from './plain-text.js';

/** A key of the copy. */
export type CopyKey = keyof CopyParams;

/** To whom, where and when something is said. */
export interface Reader {
  /** BCP 47 tag of the customer's language. */
  readonly locale: string;
  readonly timeZone: string;
  readonly asOf: Instant;
  /** Copy besides English, which is always there. */
  readonly locales?: readonly LocaleCopy[] | undefined;
  /** How the store speaks. */
  readonly brand?: Brand | undefined;
}

type Span = readonly [from: LocalDay | Instant | null | undefined, by: LocalDay | Instant];

/** Everything that is said to one reader: copy, dates, money, lists, in one locale and zone. */
export interface Words {
  /** The locale that is spoken: the reader's, or `en` where there is no copy in the reader's language. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly timeZone: string;
  /** Keys that had no copy in the reader's language so far, and were said in English. */
  readonly missing: readonly string[];
  readonly say: <Key extends CopyKey>(key: Key, params: CopyParams[Key]) => string;
  /** Sentences, one after the other; `null` is none. Nothing at all when there is none. */
  readonly join: (sentences: readonly (string | null)[]) => string | null;
  /** Dates that stand alone. */
  readonly day: (date: LocalDay | Instant, style?: DateStyle) => string;
  readonly span: (...span: Span) => string;
  readonly moment: (at: Instant, style?: DateStyle) => string;
  /** The same as parameters of a message, which picks the form that its grammar asks for. */
  readonly inline: {
    readonly day: (date: LocalDay | Instant, style?: DateStyle) => DateText;
    readonly span: (...span: Span) => DateText;
    readonly moment: (at: Instant, style?: DateStyle) => DateText;
  };
  readonly money: (money: Money) => string;
  readonly number: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Finds the words for a reader. Never throws on a locale: what is missing is said in English and listed. */
export function wordsFor({ locale, timeZone, asOf, locales = [], brand = {} }: Reader): Words {
  const tag = knownLocale(locale) ?? 'en';
  const found = copyFor(tag, [...locales, en]);
  // English sentences with Finnish dates in them would be neither: the whole text speaks one language.
  const spoken = found === null ? en.locale : tag;
  const copy = found ?? en;
  const house = copyFor(spoken, brand.copy ?? []);
  const missing = new Set<string>();
  const context: DateContext = { locale: spoken, timeZone, asOf: parseInstant(asOf) };
  const tongue: Tongue = {
    locale: spoken,
    direction: copy.direction ?? directionOf(spoken),
    // What any message may ask for.
    ambient: { brand: plainText(brand.name ?? '', 60), voice: brand.voice ?? 'plain' },
  };
  const english: Tongue = { ...tongue, locale: en.locale, direction: 'ltr' };

  const say = (key: CopyKey, params: Readonly<Record<string, CopyValue>>): string => {
    const message = house?.messages[key] ?? copy.messages[key];
    if (message === undefined || found === null) missing.add(key);
    return message === undefined
      ? formatMessage(en.messages[key] ?? '', params, english)
      : formatMessage(message, params, tongue);
  };

  const inline: Words['inline'] = {
    day: (date, style = 'long') => {
      if (style === 'short') return bare(shortDay(date, context));
      const { near, name, forms } = dayWords(date, context);
      const isNear = near && style === 'weekday';
      const day = say(isNear ? 'date.near' : 'date.long', forms);
      return { text: day, on: say('date.on', { day, name, near: isNear ? 'yes' : 'other' }) };
    },
    span: (from, by) => {
      const ends = spanEnds(from, by, timeZone);
      if (ends === null) return { text: shortDay(by, context), on: inline.day(by).on };
      const [first, last] = ends;
      const days = { from: inline.day(first), by: inline.day(last) };
      const range = spanText(first, last, context);
      return { text: say('date.range', { ...days, range }), on: say('date.between', days) };
    },
    moment: (at, style = 'weekday') => {
      const day = inline.day(at, style);
      const time = timeText(at, context);
      return {
        text: say('moment', { day: day.text, time }),
        on: say('moment', { day: day.on, time }),
      };
    },
  };

  return {
    locale: spoken,
    direction: tongue.direction,
    timeZone,
    get missing() {
      return [...missing];
    },
    say,
    join: (sentences) =>
      sentences
        .filter((sentence) => sentence !== null)
        .reduce<string | null>(
          (text, next) => (text === null ? next : say('sentences', { text, next })),
          null,
        ),
    inline,
    day: (date, style) => inline.day(date, style).text,
    span: (from, by) => inline.span(from, by).text,
    moment: (at, style) => inline.moment(at, style).text,
    money: (money) => moneyText(money, spoken),
    number: (count) => numberFormat(spoken, {}).format(count),
    list: (items) =>
      listText(
        items.map((item) => isolated(item, tongue.direction)),
        spoken,
      ),
  };
}

/** A date that reads the same wherever it stands. */
function bare(text: string): DateText {
  return { text, on: text };
}
