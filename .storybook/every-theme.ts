/// <reference types="vite/types/importMeta.d.ts" />

/**
 * Fails a story that axe finds fault with in any theme, by day or by night, or turned round. It takes
 * minutes, so it is asked for: `pnpm stories:every-theme`.
 */
export async function expectEveryTheme(): Promise<void> {
  if (import.meta.env.VITE_AMENDS_EVERY_THEME === undefined) return;
  const { violationsInEveryTheme } = await import('../packages/ui/test/every-theme.js');
  const found = await violationsInEveryTheme();
  if (found.length > 0) throw new Error(`axe found: ${found.join('\n')}`);
}
