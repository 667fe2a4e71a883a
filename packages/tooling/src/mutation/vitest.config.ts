import { defineConfig } from 'vitest/config';

const conditions = ['@amends/source', 'node', 'module', 'development|production'];

/** The tests that the mutants must not survive: those of core alone, in Node, without the browser's set-up. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@amends/source', 'node'] } },
  test: {
    environment: 'node',
    include: ['packages/core/src/{assess,evidence,law,remedy,breach}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.node.test.ts'],
  },
});
