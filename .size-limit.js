const react = ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client'];

/** Code that two entries share is paid for once, as in a storefront. */
const shareChunks = (config) => ({ ...config, splitting: true, format: 'esm' });

const ui = (...names) =>
  names.flatMap((name) => [`packages/ui/dist/${name}/index.js`, `packages/ui/dist/${name}.css`]);

export default [
  {
    name: 'DelayBanner alone, script and style',
    path: ui('delay-banner'),
    limit: '4 kB',
    gzip: true,
    ignore: react,
    modifyEsbuildConfig: shareChunks,
  },
  {
    name: 'dialog and picker, loaded on demand, script and style',
    path: ui('apology-dialog', 'make-good-picker'),
    limit: '19 kB',
    gzip: true,
    ignore: react,
    modifyEsbuildConfig: shareChunks,
  },
  {
    name: 'client, live stream included',
    path: 'packages/client/dist/index.js',
    import: '{ createClient }',
    limit: '4.5 kB',
    gzip: true,
  },
  {
    name: 'every hook of react, with the client',
    path: 'packages/react/dist/index.js',
    limit: '8.5 kB',
    gzip: true,
    ignore: react,
  },
  {
    name: 'core assess, time library aside',
    path: 'packages/core/dist/index.js',
    import: '{ assess }',
    limit: '8 kB',
    gzip: true,
    ignore: ['temporal-polyfill'],
  },
];
