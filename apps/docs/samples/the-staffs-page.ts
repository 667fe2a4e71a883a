import { createAmends, embeddedDatabase } from '@amends/server';
import type { Actor, Database } from '@amends/server';
import { staffPage } from '@amends/server/staff-page';

/** A store whose staff work at https://shop.example/api/amends/staff. */
export function createDesk(
  linkSecret: string,
  firstKey: string | undefined,
  database: Database = embeddedDatabase({ folder: '.amends' }),
) {
  return createAmends({
    database,
    secrets: linkSecret,
    staff: { firstKey, page: staffPage() },
    origin: 'https://shop.example',
  });
}

/** Or by the store's own log-in: whoever is in there need not sign in here. */
export function createDeskByLogIn(
  linkSecret: string,
  whoIs: (request: Request) => Promise<{ id: string; isLead: boolean } | null>,
  database: Database = embeddedDatabase({ folder: '.amends' }),
) {
  return createAmends({
    database,
    secrets: linkSecret,
    staff: {
      page: staffPage(),
      async session(request): Promise<Actor | null> {
        const person = await whoIs(request);
        return person && { id: person.id, role: person.isLead ? 'admin' : 'agent' };
      },
    },
  });
}
