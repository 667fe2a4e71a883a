import { defineConfig } from 'vitest/config';

const conditions = ['@amends/source', 'node', 'module', 'development|production'];

// One stage with its own tests, where it is named: see stryker.config.js.
const stages = process.env.AMENDS_MUTATE ?? '{assess,evidence,law,remedy,breach}';

/** The tests that the mutants must not survive: those of core alone, in Node, without the browser's set-up. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@amends/source', 'node'] } },
  test: {
    environment: 'node',
    // Instrumented code is slower, and a machine may be busy.
    testTimeout: 60_000,
    include: [`packages/core/src/${stages}/**/*.test.ts`],
    exclude: ['**/node_modules/**', '**/*.node.test.ts'],
  },
});
