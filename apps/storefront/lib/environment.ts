import 'server-only';

/** Reads one setting; says which one is missing, and what writes it. */
function setting(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  throw new Error(
    `${name} is not set. "pnpm demo" sets everything; see apps/storefront/README.md for a server of your own.`,
  );
}

/** The settings that the shop needs, each read when it is first asked for. */
export const environment = {
  linkSecret: () => setting('AMENDS_LINK_SECRET'),
  shopifySecret: () => setting('AMENDS_SHOPIFY_SECRET'),
  easypostSecret: () => setting('AMENDS_EASYPOST_SECRET'),
  fulfilSecret: () => setting('AMENDS_FULFIL_SECRET'),
  deskSecret: () => setting('AMENDS_DESK_SECRET'),
  staffKey: () => setting('AMENDS_STAFF_KEY'),
  /** Where this shop hears its own webhooks. */
  origin: () => setting('AMENDS_ORIGIN'),
  /** Where the database and the book of remedies are kept. */
  folder: () => setting('AMENDS_FOLDER'),
};
