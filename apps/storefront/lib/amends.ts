import 'server-only';
import { join } from 'node:path';
import {
  createAmends,
  easyPostSource,
  embeddedDatabase,
  shopifySource,
  webhookFulfiller,
} from '@amends/server';
import type { Amends } from '@amends/server';
import { staffPage } from '@amends/server/staff-page';
import { clock, shopNow } from './clock.ts';
import { environment } from './environment.ts';
import { orderPath } from './order-path.ts';
import { outboxNotifier } from './outbox.ts';
import { policy } from './policy.ts';
import { shop } from './shop.ts';

// Next bundles pages, routes and actions apart; the database has room for one of us.
const server = Symbol.for('dacapo.amends');
const shared = globalThis as unknown as Record<symbol, Amends | undefined>;

/** Where the mails of the demonstration lie. */
export function mailFolder(): string {
  return join(environment.folder(), 'mails');
}

/** The shop's one server of Amends. Made on first use; opens its database when it is first needed. */
export function amends(): Amends {
  shared[server] ??= createAmends({
    database: embeddedDatabase({ folder: join(environment.folder(), 'database') }),
    secrets: environment.linkSecret(),
    sources: {
      shopify: shopifySource({ secret: environment.shopifySecret(), timeZone: shop.timeZone }),
      easypost: easyPostSource({ secret: environment.easypostSecret() }),
    },
    fulfil: webhookFulfiller({
      url: `${environment.origin()}/api/fulfil`,
      secret: environment.fulfilSecret(),
    }),
    // A shop that is none of a demonstration puts `smtpNotifier` here.
    notify: outboxNotifier(mailFolder(), shopNow),
    policy,
    staff: { firstKey: environment.staffKey(), page: staffPage() },
    clock,
    origin: environment.origin(),
    basePath: '/amends',
    pageUrl: orderPath,
  });
  return shared[server];
}
