import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { screen } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import type * as Page from '../test/react-18-page.js';

const require = createRequire(import.meta.url);

/** The page of `test/react-18-page.tsx` with React 18.3 in place of the workspace's own. */
async function loadPage(): Promise<typeof Page> {
  // Beside the dependencies, where Vitest imports a file as it is.
  const outfile = join(import.meta.dirname, '../node_modules/.amends/react-18-page.mjs');
  const react = dirname(require.resolve('react-18/package.json'));
  const reactDom = dirname(require.resolve('react-dom-18/package.json'));
  // In a process of its own: jsdom's TextEncoder is not the one that esbuild insists on.
  await promisify(execFile)(require.resolve('esbuild/bin/esbuild'), [
    join(import.meta.dirname, '../test/react-18-page.tsx'),
    `--outfile=${outfile}`,
    '--bundle',
    '--format=esm',
    '--platform=node',
    '--jsx=automatic',
    '--conditions=@amends/source',
    `--alias:react=${react}`,
    `--alias:react-dom=${reactDom}`,
    "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  ]);
  return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as typeof Page;
}

it('renders, hydrates, chooses, speaks and survives on React 18.3', async () => {
  // Updates come when they come, as they do on a page.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { version, renderOnServer, hydrate } = await loadPage();
  expect(version).toMatch(/^18\.3\./u);

  document.body.innerHTML = `<main>${renderOnServer()}</main>`;
  expect(screen.getByRole('heading')).toHaveTextContent('Running late');
  const { breakOnePart } = hydrate(screen.getByRole('main'));

  (await screen.findByRole('button', { name: 'Postage back: idle' })).click();
  await screen.findByRole('button', { name: 'Postage back: succeeded' });
  expect(screen.getByRole('heading')).toHaveTextContent('Made good');
  expect(screen.getByRole('status')).toHaveTextContent('Made good');
  expect(complain).not.toHaveBeenCalled();

  // React 18 also reports to the window what a boundary catches, in development.
  window.addEventListener('error', (event) => {
    event.preventDefault();
  });
  breakOnePart();
  await screen.findByText('Ask us');
  screen.getByRole('button', { name: 'Put away' }).click();
  await vi.waitFor(() => {
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
  complain.mockRestore();
  vi.unstubAllGlobals();
});
