/**
 * `node --import @amends/tooling/register script.ts` runs a script against the workspace's sources, with nothing built:
 * packages answer through their private condition, and `./name.js` finds the `name.ts` that it will become.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    const conditions = ['@amends/source', ...context.conditions];
    try {
      return nextResolve(specifier, { ...context, conditions });
    } catch (error) {
      const isRelativeScript = specifier.startsWith('.') && specifier.endsWith('.js');
      if (!isRelativeScript) throw error;
      return nextResolve(`${specifier.slice(0, -'.js'.length)}.ts`, { ...context, conditions });
    }
  },
});
