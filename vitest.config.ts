import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '@amends/tooling/browser';

// Awkward on purpose: neither UTC nor the zone of any fixture, and it changes its clocks.
process.env.TZ = 'Europe/Berlin';
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

/** Milliseconds within which what takes none on an idle machine ends on one that runs everything at once. */
const busy = 30_000;

const root = import.meta.dirname;
const source = '@amends/source';
const development = 'development|production';

const otherRunners = [
  '**/*.ssr.test.*',
  '**/*.rsc.test.*',
  '**/*.browser.test.*',
  '**/*.dist.test.*',
];
const ignored = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/storybook-static/**'];
const everywhere = ['packages/*/src/**', 'packages/*/scripts/**', 'apps/*/**', '.storybook/**'];
/** Tests that hold on to more than memory. */
const apart = ['packages/{server,tooling}/src/**/*.test.ts', 'apps/{docs,storefront}/**/*.test.ts'];
const filesNamed = (suffix: string) => everywhere.map((folder) => `${folder}/*${suffix}`);

/** Workspace packages resolve to their source, whichever way a test runs. */
function resolveSource(...conditions: string[]) {
  const all = [source, ...conditions, 'module', development];
  return {
    resolve: { conditions: all },
    ssr: { resolve: { conditions: all, externalConditions: [source, ...conditions] } },
  };
}

/** The real Chromium. A run that names other projects does not look for one. */
async function chromium() {
  const named = process.argv.flatMap((word, at, words) =>
    word === '--project'
      ? [words[at + 1] ?? '']
      : word.startsWith('--project=')
        ? [word.slice(10)]
        : [],
  );
  const isWanted =
    named.length === 0 ||
    named.some((name) => /^(browser|sheets|storybook|core-chromium|!|.*\*)/u.test(name));
  const launchOptions = isWanted ? await findBrowser() : undefined;
  return playwright({
    ...(launchOptions && {
      launchOptions: {
        executablePath: launchOptions.executablePath,
        args: [...launchOptions.args],
      },
    }),
  });
}

const provider = await chromium();

/** Vitest names the instances after the project, so each project gets an object of its own. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  provider,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  expect: {
    toMatchScreenshot: {
      // A letter's edge may differ a little where a library below the browser does.
      comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.0005 },
      resolveScreenshotPath: ({ arg, ext }: { readonly arg: string; readonly ext: string }) =>
        `${root}/packages/ui/test/sheets/references/${arg}${ext}`,
    },
  },
});

/** What stories bring into the page, found before it is asked for: looking for it later loads the page anew. */
const optimizeDeps = {
  include: ['@storybook/react-vite', 'storybook/test'],
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        ...resolveSource('node'),
        test: {
          name: 'node-shared',
          testTimeout: busy,
          // Starting a worker a file is more than half the time, and what is pure leaves nothing behind.
          isolate: false,
          environment: 'node',
          include: filesNamed('.test.ts'),
          exclude: [...ignored, ...otherRunners, ...apart],
        },
      },
      {
        ...resolveSource('node'),
        test: {
          // Real processes, ports and databases: as slow as a busy machine lets it.
          name: 'node',
          // Reading the server anew for each file is more than half the time.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          environment: 'node',
          setupFiles: ['packages/server/test/setup.ts'],
          globalSetup: ['@amends/tooling/postgres-setup'],
          include: apart,
          exclude: [...ignored, ...otherRunners],
        },
      },
      {
        ...resolveSource('edge-light', 'worker'),
        test: {
          name: 'edge',
          testTimeout: busy,
          // Starting a worker a file is half the time, and pure code leaves nothing behind.
          isolate: false,
          environment: 'edge-runtime',
          include: ['packages/{core,adapters}/src/**/*.test.ts'],
          // Recorded payloads and generated files are read from disk, which an edge runtime has not got.
          exclude: [...ignored, ...otherRunners, '**/*.node.test.ts'],
        },
      },
      {
        plugins: [react()],
        ...resolveSource('browser'),
        test: {
          name: 'jsdom',
          testTimeout: busy,
          isolate: false,
          environment: 'jsdom',
          include: filesNamed('.test.tsx'),
          exclude: [...ignored, ...otherRunners],
          setupFiles: ['@amends/tooling/vitest-setup'],
        },
      },
      {
        plugins: [react()],
        ...resolveSource('node'),
        test: {
          name: 'ssr',
          environment: 'node',
          // One page is rendered where a real server runs, on the database that a first afternoon has.
          env: { AMENDS_TEST_DATABASE: 'embedded' },
          setupFiles: ['packages/server/test/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: filesNamed('.ssr.test.tsx'),
          exclude: ignored,
        },
      },
      {
        ...resolveSource('react-server', 'node'),
        test: {
          name: 'rsc',
          testTimeout: busy,
          environment: 'node',
          include: filesNamed('.rsc.test.ts'),
          exclude: ignored,
          // React itself must come through the same conditions.
          server: { deps: { inline: true } },
        },
      },
      {
        plugins: [react()],
        ...resolveSource('browser'),
        optimizeDeps,
        test: {
          name: 'browser',
          testTimeout: busy,
          include: filesNamed('.browser.test.tsx'),
          exclude: ignored,
          browser: inChromium(),
        },
      },
      {
        // Every component in every state, against its picture: `pnpm sheets`.
        plugins: [react()],
        ...resolveSource('browser'),
        optimizeDeps,
        test: {
          name: 'sheets',
          include: ['packages/ui/test/sheets/*.sheets.tsx'],
          exclude: ignored,
          browser: inChromium(),
        },
      },
      {
        // What runs in Node and at the edge, once more where storefronts run it: `test:deep`.
        ...resolveSource('browser'),
        test: {
          name: 'core-chromium',
          include: ['packages/{core,adapters}/src/**/*.test.ts'],
          exclude: [...ignored, ...otherRunners, '**/*.node.test.ts'],
          browser: inChromium(),
        },
      },
      {
        plugins: [storybookTest({ configDir: `${root}/.storybook` })],
        ...resolveSource('browser'),
        test: { name: 'storybook', testTimeout: busy, browser: inChromium() },
      },
      {
        // What was built, read and loaded as a stranger would: run after `build`.
        test: {
          name: 'dist',
          testTimeout: busy,
          environment: 'node',
          include: ['packages/*/src/**/*.dist.test.ts'],
          exclude: ignored,
        },
      },
      {
        ...resolveSource('node'),
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['apps/storefront/e2e/**/*.e2e.ts'],
          globalSetup: ['apps/storefront/e2e/global-setup.ts'],
          exclude: ignored,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
      {
        ...resolveSource('node'),
        test: {
          // What takes minutes, and packed tarballs in fresh applications: `test:deep`, after `build`.
          name: 'deep',
          environment: 'node',
          globalSetup: ['@amends/tooling/postgres-setup'],
          include: ['packages/*/src/**/*.deep.ts'],
          exclude: ignored,
          setupFiles: ['packages/server/test/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
