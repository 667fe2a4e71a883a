/**
 * `node --import @amends/tooling/register script.ts` runs a script against the workspace's sources, with nothing built:
 * packages answer through their private condition, and `./name.js` finds the `name.ts` or `name.tsx` that it will
 * become. Node strips types by itself; JSX it leaves to esbuild.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

registerHooks({
  resolve(specifier, context, nextResolve) {
    const conditions = ['@amends/source', ...context.conditions];
    try {
      return nextResolve(specifier, { ...context, conditions });
    } catch (error) {
      const isRelativeScript = specifier.startsWith('.') && specifier.endsWith('.js');
      if (!isRelativeScript) throw error;
      const bare = specifier.slice(0, -'.js'.length);
      const isMarkup = existsSync(new URL(`${bare}.tsx`, context.parentURL));
      return nextResolve(`${bare}${isMarkup ? '.tsx' : '.ts'}`, { ...context, conditions });
    }
  },
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      loader: 'tsx',
      jsx: 'automatic',
      sourcefile: path,
      sourcemap: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
