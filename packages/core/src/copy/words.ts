import type { Money } from '../model/money.js';
import type { Instant, LocalDay } from '../model/order.js';
import { parseInstant } from '../time/index.js';
import { dayText, momentParts, spanText } from './dates.js';
import type { DateContext, DateStyle } from './dates.js';
import { listText } from './formatters.js';
import { copyFor, directionOf, knownLocale } from './locale.js';
import type { LocaleCopy } from './locale.js';
import { en } from './locales/en.js';
import { formatMessage } from './message.js';
import { moneyText } from './money-text.js';
import type { CopyParams } from './params.generated.js';

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
}

/** Everything that is said to one reader: copy, dates, money, lists, in one locale and zone. */
export interface Words {
  /** The locale that is spoken: the reader's, or `en` where there is no copy in the reader's language. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly timeZone: string;
  /** Keys that had no copy in the reader's language so far, and were said in English. */
  readonly missing: readonly string[];
  readonly say: <Key extends CopyKey>(key: Key, params: CopyParams[Key]) => string;
  readonly day: (date: LocalDay | Instant, style?: DateStyle) => string;
  readonly span: (
    from: LocalDay | Instant | null | undefined,
    by: LocalDay | Instant,
    style?: Exclude<DateStyle, 'weekday'>,
  ) => string;
  readonly moment: (at: Instant, style?: DateStyle) => string;
  readonly money: (money: Money) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Finds the words for a reader. Never throws on a locale: what is missing is said in English and listed. */
export function wordsFor({ locale, timeZone, asOf, locales = [] }: Reader): Words {
  const tag = knownLocale(locale) ?? 'en';
  const copy = copyFor(tag, [...locales, en]) ?? en;
  // English sentences with German dates in them would be neither: the whole text speaks one language.
  const isSpoken = languageOf(copy.locale) === languageOf(tag);
  const spoken = isSpoken ? tag : copy.locale;
  const missing = new Set<string>();
  const context: DateContext = { locale: spoken, timeZone, asOf: parseInstant(asOf) };

  const say: Words['say'] = (key, params) => {
    const message = copy.messages[key];
    if (message === undefined || !isSpoken) missing.add(key);
    const found = message ?? en.messages[key] ?? '';
    return formatMessage(found, params, message === undefined ? en.locale : spoken);
  };

  return {
    locale: spoken,
    direction: directionOf(spoken),
    timeZone,
    get missing() {
      return [...missing];
    },
    say,
    day: (date, style = 'long') => dayText(date, style, context),
    span: (from, by, style = 'short') => spanText(from, by, style, context),
    moment: (at, style = 'weekday') => say('moment', momentParts(at, style, context)),
    money: (money) => moneyText(money, spoken),
    list: (items) => listText(items, spoken),
  };
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
