import { AmendsError } from '@amends/core';
import type { Money } from '@amends/core';
import type { AdminApiClient } from '@shopify/admin-api-client';
import type { FulfilAnswer } from '../fulfiller.js';

/** What Shopify refuses in a mutation's own answer. */
export interface UserError {
  readonly code?: string | null;
  readonly message: string;
}

/** Shopify says no, and would again. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Asks the Admin API, and takes nothing but a whole answer for one. */
export type Ask = <Answer>(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** The Admin API under one attempt's signal. */
export function asker(client: AdminApiClient, signal: AbortSignal, timeout: number): Ask {
  return async <Answer>(operation: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = (await client.request(operation, {
      variables,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    })) as { data?: Answer; errors?: { networkStatusCode?: number; message?: string } };
    // Half an answer is none: what is missing from it may be the part that counts.
    if (errors !== undefined || data === undefined) {
      throw new Error(`Shopify answered ${errors?.networkStatusCode ?? 'without data'}.`);
    }
    return data;
  };
}

/** Reads a mutation's own refusals. */
export function accepted<Payload extends { readonly userErrors: readonly UserError[] }>(
  payload: Payload,
): Payload {
  const [error] = payload.userErrors;
  if (error !== undefined) throw new Refused(`Shopify refuses it: ${error.code ?? error.message}.`);
  return payload;
}

/** `gid://shopify/Order/1001` for `1001`; as it is where it is one already. */
export function globalId(type: string, id: string): string {
  return id.startsWith('gid://') ? id : `gid://shopify/${type}/${id}`;
}

/** What goes before a person, and why. */
export function impossible(detail: string): FulfilAnswer {
  return { status: 'impossible', detail };
}

/** An amount as Shopify's decimals write it: "9.00". */
export function decimalOf({ amount, currency }: Money): string {
  const digits = digitsOf(currency);
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * Minor units of one of Shopify's decimals.
 *
 * @throws {AmendsError} `invalid_money` for what is none.
 */
export function minorUnits(decimal: string, currency: string): number {
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,6}))?$/u.exec(decimal) ?? [];
  if (whole === undefined)
    throw new AmendsError({
      code: 'invalid_money',
      message: 'Shopify wrote an amount that is no decimal.',
    });
  const digits = digitsOf(currency);
  return Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
}

function digitsOf(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}
