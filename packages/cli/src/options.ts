import { isInstant, isTimeZone } from '@amends/core';
import type { Instant } from '@amends/core';
import { InvalidArgumentError, Option } from 'commander';

/** The end of every command's help. */
export const EXITS = `
Exit status:
  0  everything was read
  1  some lines or payloads were refused, each named on standard error; the rest went through
  2  the command was not understood, or an input cannot be read

"-" reads standard input.`;

/** `--as-of <instant>`, without which nothing can be judged. */
export function asOfOption(): Option {
  return new Option('--as-of <instant>', 'the instant to judge at, such as 2026-11-22T12:00:00Z')
    .argParser(instantIn)
    .makeOptionMandatory();
}

/** `--policy <policy.json>`. */
export function policyOption(): Option {
  return new Option(
    '--policy <policy.json>',
    'the rules to decide by; the default policy when left out',
  );
}

/** `--locale <tag>`. */
export function localeOption(): Option {
  return new Option(
    '--locale <tag>',
    "the language of apologies; each order's own when left out",
  ).argParser(localeIn);
}

/** `--usual-transit <days>`. */
export function usualTransitOption(): Option {
  return new Option(
    '--usual-transit <days>',
    'the days a parcel of yours usually travels: what a law about shipping reads a delivery date by',
  ).argParser(daysIn);
}

/** `--time-zone <zone>`. */
export function timeZoneOption(): Option {
  return new Option(
    '--time-zone <zone>',
    'the zone of orders whose address does not settle it, such as "America/New_York"',
  ).argParser(timeZoneIn);
}

/** `--received-at <instant>`. */
export function receivedAtOption(): Option {
  return new Option(
    '--received-at <instant>',
    'when the payloads came in: every event is recorded then, and what has no date of its own is dated so',
  ).argParser(instantIn);
}

function instantIn(text: string): Instant {
  if (isInstant(text)) return text;
  throw new InvalidArgumentError('Pass ISO 8601 with an offset, such as 2026-11-22T12:00:00Z.');
}

function daysIn(text: string): number {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Pass whole days, such as 5.');
}

function timeZoneIn(text: string): string {
  if (isTimeZone(text)) return text;
  throw new InvalidArgumentError('There is no such zone. Pass an IANA name such as Europe/Berlin.');
}

function localeIn(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('Pass a language tag such as en or pt-BR.');
  }
}
