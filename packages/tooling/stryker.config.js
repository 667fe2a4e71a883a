/**
 * Mutation testing of the stages whose mistakes cost a customer something: `pnpm mutate`. What survives
 * is in `reports/mutation`, line by line. `AMENDS_MUTATE=assess pnpm mutate` takes one stage and its own tests
 * alone; all three take an hour.
 */
const stages = process.env.AMENDS_MUTATE ?? '{assess,law,remedy}';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'packages/tooling/src/mutation/vitest.config.ts', related: false },
  mutate: [
    `packages/core/src/${stages}/**/*.ts`,
    '!**/*.test.ts',
    '!**/*.test.kit.ts',
    '!**/*.node.test.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    'apps',
    '**/dist',
    'storybook-static',
    'reports',
    'packages/{ui,server,react,client}',
  ],
  // Types and words of messages are no behaviour that a test could hold.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
};
