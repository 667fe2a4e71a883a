import { createElement } from 'react';
import { addons } from 'storybook/manager-api';
import { themes } from './brand.js';
import { maturities } from './maturity.js';
import type { Maturity } from './maturity.js';

/** What a mark looks like beside a name: what is settled needs none. */
const colours: Readonly<Record<Maturity, string | null>> = {
  stable: null,
  ready: '#66625b',
  new: '#8a5200',
};

interface SidebarItem {
  readonly name: string;
  readonly type: string;
  readonly tags?: readonly string[];
}

addons.setConfig({
  theme: themes.light,
  // The lab has its own settings: it takes the whole height.
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) => isShown && !storyId.startsWith('lab-'),
  },
  sidebar: {
    renderLabel: ({ name, type, tags = [] }: SidebarItem) => {
      const maturity = (Object.keys(maturities) as Maturity[]).find((each) => tags.includes(each));
      const color = maturity === undefined || type !== 'component' ? null : colours[maturity];
      if (maturity === undefined || color === null) return name;
      const { title, means } = maturities[maturity];
      const mark = createElement('small', { style: { fontSize: 11, color }, title: means }, title);
      const style = { display: 'inline-flex', gap: 8, alignItems: 'baseline' };
      return createElement('span', { style }, name, mark);
    },
  },
});
