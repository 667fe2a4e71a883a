import { createHash } from 'node:crypto';
import { ERROR_STATUS } from '@amends/core';
import type { AmendsError, AmendsErrorCode } from '@amends/core';
import { page } from '../answer.js';
import type { Refusal } from './words.js';
import { refusalWords } from './words.js';

const told: Readonly<Partial<Record<AmendsErrorCode, Refusal>>> = {
  too_many_requests: 'tooMany',
  not_found: 'nothingHere',
  method_not_allowed: 'nothingHere',
  cross_site: 'otherSite',
  payload_too_large: 'tooLarge',
  body_timeout: 'tooLarge',
};

const style = `:root{color-scheme:light dark;font:1.0625rem/1.6 system-ui,sans-serif}
body{margin:0 auto;padding:min(18vh,8rem) 1.5rem 3rem;max-width:34rem}
h1{margin:0 0 .5rem;font-size:1.5rem;line-height:1.25;text-wrap:balance}
p{margin:0;text-wrap:pretty}`;
const styleHash = createHash('sha256').update(style).digest('base64');
const headers = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
};

/** Whether somebody looks at the answer themselves: a browser that goes to a page says so, a script does not. */
export function isRead({ headers: sent }: Request): boolean {
  return /(?:^|[\s,])text\/html\s*(?:$|[,;])/iu.test(sent.get('accept') ?? '');
}

/**
 * A refusal as a page to be read, in the reader's language: for a form without script, where there is no
 * page to go back to with the reason. Its words are ours; nothing of the request stands in it.
 */
export function refusalPage(
  error: AmendsError,
  request: Request,
  more: { readonly locale: string | undefined; readonly headers: Readonly<Record<string, string>> },
): Response {
  const status = ERROR_STATUS[error.code];
  const language = languageOf(request, more.locale);
  const words = (refusalWords[language] ?? refusalWords.en)?.[
    told[error.code] ?? (status === 503 ? 'away' : 'other')
  ] ?? ['', ''];
  const wait = waitIn(language, Number(more.headers['retry-after'] ?? 60));
  const [title, text] = words.map((each) => each.replace('{wait}', wait));
  return page(
    `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
    { status, type: 'text/html; charset=utf-8', headers: { ...headers, ...more.headers } },
  );
}

/** The language that the store says, else the first of the reader's that we have. */
function languageOf(request: Request, locale: string | undefined): string {
  const wanted = [
    ...(locale === undefined ? [] : [locale]),
    ...(request.headers.get('accept-language') ?? '').split(',').slice(0, 20),
  ];
  const languages = wanted.map((each) => /^\s*([a-z]{2,3})\b/iu.exec(each)?.[1]?.toLowerCase());
  return languages.find((each) => each !== undefined && Object.hasOwn(refusalWords, each)) ?? 'en';
}

function waitIn(language: string, seconds: number): string {
  const isLong = seconds > 90;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(isLong ? Math.ceil(seconds / 60) : seconds);
}
