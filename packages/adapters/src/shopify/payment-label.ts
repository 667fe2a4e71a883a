import type { ShopifyOrder } from './schema.js';

/** Gateways that customers know by their own name. Others ("shopify_payments") tell them nothing. */
const KNOWN_TO_CUSTOMERS: Readonly<Record<string, string>> = {
  affirm: 'Affirm',
  afterpay: 'Afterpay',
  amazon_payments: 'Amazon Pay',
  apple_pay: 'Apple Pay',
  google_pay: 'Google Pay',
  klarna: 'Klarna',
  paypal: 'PayPal',
  shop_pay: 'Shop Pay',
};

/**
 * How it was paid, as the customer would recognise it: "Visa ending 4242", "PayPal". Card details are on
 * orders taken before API 2025 and on those of apps that may see them; `null` where nothing
 * recognisable is said.
 */
export function paymentLabel(source: ShopifyOrder): string | null {
  const company = source.payment_details?.credit_card_company?.trim() ?? '';
  const lastFour = /(\d{4})\s*$/.exec(source.payment_details?.credit_card_number ?? '')?.[1];
  if (company !== '' && company.length <= 40 && lastFour !== undefined) {
    return `${company} ending ${lastFour}`;
  }
  const gateway = source.payment_gateway_names.find((name) =>
    Object.hasOwn(KNOWN_TO_CUSTOMERS, name),
  );
  return gateway === undefined ? null : (KNOWN_TO_CUSTOMERS[gateway] ?? null);
}
