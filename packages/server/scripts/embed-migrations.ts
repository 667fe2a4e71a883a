/**
 * Writes the migrations that drizzle-kit generated into a source file. After a change to the tables:
 * `drizzle-kit generate --name what-changed`, then this.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';

const root = join(import.meta.dirname, '..');
const migrations = readMigrationFiles({ migrationsFolder: join(root, 'drizzle') });

writeFileSync(
  join(root, 'src/store/migrations.generated.ts'),
  `import type { MigrationMeta } from 'drizzle-orm/migrator';

/** Made by scripts/embed-migrations.ts from the folder drizzle. */
export const migrations: MigrationMeta[] = ${JSON.stringify(migrations, null, 2)};
`,
);
