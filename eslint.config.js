import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const scripts = ['**/*.js', '**/*.mjs'];
const tests = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/*.test-d.ts',
  '**/*.e2e.ts',
  '**/*.deep.ts',
  '**/*.stories.tsx',
];
const published = ['core', 'adapters', 'client', 'react', 'ui', 'server', 'cli'];

/* The flow of the packages: what each may import of the others. Nothing imports an app. */
const packageMayImport = {
  core: [],
  adapters: ['core'],
  client: ['core'],
  react: ['client', 'core'],
  ui: ['react', 'client', 'core'],
  server: ['adapters', 'core'],
  cli: ['adapters', 'core'],
};

const packageName = (folder) => (folder === 'cli' ? 'amends' : `@amends/${folder}`);

const packageZones = published.map((target) => {
  const forbidden = published.filter(
    (other) => other !== target && !packageMayImport[target].includes(other),
  );
  return {
    files: [`packages/${target}/src/**`],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.flatMap((other) => [packageName(other), `${packageName(other)}/*`]),
              message: `The flow of design §2: ${target} may import ${packageMayImport[target].join(', ') || 'no other package'}.`,
            },
            {
              group: ['@amends/storefront', '@amends/docs', '@amends/tooling', '@amends/tooling/*'],
              message: 'A published package imports no app and no private tooling.',
            },
            {
              group: ['**/apps/*', '**/../packages/*', '**/dist/*'],
              message: 'Import a package by its name.',
            },
          ],
        },
      ],
    },
  };
});

/* The flow inside core: a stage imports the foundations and the stages before it. */
const core = './packages/core/src';
const foundations = ['errors', 'model', 'time', 'copy'];
const stages = [
  'evidence',
  'forecast',
  'assess',
  'breach',
  'law',
  'policy',
  'remedy',
  'apology',
  'recovery',
  'insight',
];

/* Tests of a stage may use the public test kit; nothing else may. */
const stageZones = (testKit) => [
  ...stages.map((stage, at) => ({
    target: `${core}/${stage}`,
    from: [
      ...stages.slice(at + 1).map((later) => `${core}/${later}`),
      ...testKit,
      `${core}/flow.ts`,
      `${core}/index.ts`,
    ],
    message: `${stage} comes before this: a stage imports foundations and earlier stages only.`,
  })),
  ...foundations.map((foundation) => ({
    target: `${core}/${foundation}`,
    from: [
      ...stages.map((stage) => `${core}/${stage}`),
      ...testKit,
      `${core}/flow.ts`,
      `${core}/index.ts`,
    ],
    message: `${foundation} is a foundation: it imports no stage.`,
  })),
];

const dangerousHtml = {
  selector:
    "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
  message: 'Copy is text with typed slots; it never becomes markup.',
};

const ambient = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Core reads no clock: the instant comes in as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Core reads no clock: the instant comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Core reads no clock: the instant comes in as an argument.',
  },
  {
    selector:
      "CallExpression[callee.property.name='resolvedOptions'][callee.object.callee.object.name='Intl'][callee.object.arguments.length=0]",
    message: 'Core reads no ambient locale or zone: both come in as arguments.',
  },
];

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/.next/',
    '**/next-env.d.ts',
    '**/storybook-static/',
    '**/coverage/',
    '**/.stryker-tmp/',
    '**/reports/',
    '**/*.generated.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  js.configs.recommended,
  { files: scripts, languageOptions: { globals: globals.node } },

  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `Instant | LocalDay` says what a string holds, though both are strings.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', dangerousHtml],
    },
  },

  {
    files: typescript,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', 'packages/*/tsconfig.json', 'apps/*/tsconfig.json'],
          noWarnOnMultipleProjects: true,
          conditionNames: ['@amends/source', 'types', 'import', 'default', 'node'],
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': false, considerQueryString: true }],
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: stageZones([`${core}/testing`]) },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.test.*'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: stageZones([]) },
      ],
    },
  },
  ...packageZones,

  {
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'process', 'Buffer', 'fetch'].map(
          (name) => ({
            name,
            message: 'Core touches no environment: what it needs comes in as an argument.',
          }),
        ),
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'].map(
          (name) => ({
            name,
            message: 'Core waits for nothing and reads no clock.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Core reads no clock: the instant comes in.' },
        { object: 'Math', property: 'random', message: 'Core rolls no dice.' },
        {
          object: 'crypto',
          property: 'randomUUID',
          message: 'Core rolls no dice: ids are derived.',
        },
        { object: 'crypto', property: 'getRandomValues', message: 'Core rolls no dice.' },
        { object: 'globalThis', property: 'crypto', message: 'Core touches no environment.' },
        { object: 'globalThis', property: 'process', message: 'Core touches no environment.' },
      ],
      'no-restricted-syntax': ['error', dangerousHtml, ...ambient],
    },
  },

  {
    files: published.map((folder) => `packages/${folder}/src/**/*.{ts,tsx}`),
    ignores: tests,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { ancestorsOnly: true },
          enableFixer: false,
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
          require: { ClassDeclaration: true, FunctionDeclaration: true },
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'], descriptionStyle: 'body' }],
      'jsdoc/check-tag-names': ['error', { typed: false }],
      'jsdoc/check-param-names': [
        'error',
        // A parameter whose name says it all needs no sentence.
        { disableMissingParamChecks: true, checkDestructured: false },
      ],
      'jsdoc/no-types': 'error',
    },
  },

  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['packages/client/src/**', 'packages/react/src/**', 'packages/ui/src/**'],
    languageOptions: { globals: globals.browser },
  },

  {
    files: ['packages/cli/**', 'packages/tooling/**', '**/scripts/**', '.storybook/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      // A test reaches into what it has just asserted to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
