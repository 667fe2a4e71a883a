import type { RunOnly } from 'axe-core';
import axe from 'axe-core';
import { themeNames } from '../src/theme/theme-names.js';

const { documentElement: html } = document;

const all: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};
/** What of WCAG 2.2 AA depends on colours and sizes: the rest is the same in each theme. */
const looks: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size'],
};

async function judge(
  runOnly: RunOnly,
  where: string,
  waived: readonly string[],
): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly,
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations
    .filter(({ id }) => !waived.includes(id))
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${where}: ${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
}

/**
 * What axe finds on the page as it stands: turned round, and in each theme by day and by night.
 *
 * @param waived rules that the page breaks on purpose.
 */
export async function violationsInEveryTheme(
  waived: readonly string[],
): Promise<readonly string[]> {
  const before = { dir: html.dir, theme: html.dataset.theme, look: html.dataset.amendsTheme };
  // Colours are judged when they have come to rest.
  html.dataset.motion = 'reduced';
  html.dir = before.dir === 'rtl' ? 'ltr' : 'rtl';
  const found = [...(await judge(all, `${html.dir}, as it stands`, waived))];
  html.dir = before.dir;
  for (const look of [undefined, ...themeNames]) {
    if (look) html.dataset.amendsTheme = look;
    else delete html.dataset.amendsTheme;
    for (const scheme of ['light', 'dark']) {
      html.dataset.theme = scheme;
      found.push(...(await judge(looks, `${look ?? 'the store’s own'}, ${scheme}`, waived)));
    }
  }
  delete html.dataset.motion;
  if (before.theme) html.dataset.theme = before.theme;
  if (before.look) html.dataset.amendsTheme = before.look;
  else delete html.dataset.amendsTheme;
  return found;
}
