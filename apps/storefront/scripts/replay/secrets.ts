/** What the shop and those who write to it know in common. */
export interface Secrets {
  /** Signs the customers' links. */
  readonly link: string;
  /** Shopify's client secret. */
  readonly shopify: string;
  /** EasyPost's webhook secret. */
  readonly easypost: string;
  /** Standard Webhooks: the order of a remedy, from `@amends/server` to the shop. */
  readonly fulfil: string;
  /** Standard Webhooks: the shop's own desk and checkout. */
  readonly desk: string;
  /** The first API key of the shop's people. */
  readonly staff: string;
}

/** The environment in which the shop reads its secrets. */
export function environmentOf(secrets: Secrets): Record<string, string> {
  return {
    AMENDS_LINK_SECRET: secrets.link,
    AMENDS_SHOPIFY_SECRET: secrets.shopify,
    AMENDS_EASYPOST_SECRET: secrets.easypost,
    AMENDS_FULFIL_SECRET: secrets.fulfil,
    AMENDS_DESK_SECRET: secrets.desk,
    AMENDS_STAFF_KEY: secrets.staff,
  };
}

/** Secrets that nobody has seen. @param random bytes, in Base64. */
export function freshSecrets(random: () => string): Secrets {
  return {
    link: random(),
    shopify: random(),
    easypost: random(),
    fulfil: `whsec_${random()}`,
    desk: `whsec_${random()}`,
    staff: random(),
  };
}
