/// <reference types="vite/types/importMeta.d.ts" />
import type { Parameters } from 'storybook/internal/types';

/** What of axe's configuration a story may set: here the rules that it breaks on purpose. */
interface StoryAxe {
  readonly config?: {
    readonly rules?: readonly { readonly id: string; readonly enabled?: boolean }[];
  };
}

/**
 * Fails a story that axe finds fault with in any theme, by day or by night, or turned round, by the rules
 * that hold for it. It takes minutes, so it is asked for: `pnpm stories:every-theme`.
 */
export async function expectEveryTheme({ a11y }: Parameters): Promise<void> {
  if (import.meta.env.VITE_AMENDS_EVERY_THEME === undefined) return;
  const { violationsInEveryTheme } = await import('../packages/ui/test/every-theme.js');
  const rules = (a11y as StoryAxe | undefined)?.config?.rules ?? [];
  const waived = rules.filter(({ enabled }) => enabled === false).map(({ id }) => id);
  const found = await violationsInEveryTheme(waived);
  if (found.length > 0) throw new Error(`axe found: ${found.join('\n')}`);
}
