import { AmendsProvider } from '@amends/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hydrate } from '../../react/test/hydrate.js';
import { backOnTrack, order, see } from '../test/views.js';
import { DelayBanner, MakeGoodPicker, OrderAmends, Receipt } from './index.js';

const late = see('runningLate');

const page = (
  <StrictMode>
    <AmendsProvider>
      <DelayBanner view={late} href="#options" />
      <DelayBanner view={backOnTrack()} />
      <MakeGoodPicker view={late} />
      <Receipt view={see('runningLate', { chosen: 'refund-shipping', done: true })} />
      <OrderAmends view={order(late)} fallback={<MakeGoodPicker view={late} />} />
    </AmendsProvider>
  </StrictMode>
);

/** Node has a `FormData` of its own, which reads no form. */
const withForms = (window: Window): void => {
  vi.stubGlobal('FormData', (window as Window & typeof globalThis).FormData);
};

afterEach(() => {
  process.env.TZ = 'Europe/Berlin';
});

describe('a page that the server rendered', () => {
  it('tells all of it before any script has come', () => {
    const text = renderToString(page).replace(/<[^>]*>/gu, ' ');
    for (const words of [
      'Running late',
      'Thu, Nov 12 – Fri, Nov 13',
      'Sun, Nov 8 – Tue, Nov 10',
      'Keep it, or cancel?',
      'If you do nothing',
      'Done, Wed, Nov 11',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('holds a form that the browser can post by itself', () => {
    const html = renderToString(<MakeGoodPicker view={late} />);
    expect(html).toContain(`action="${late.actions.choose?.href ?? ''}"`);
    expect(html).toContain('method="post"');
    expect(html).toMatch(/<button[^>]*type="submit"/u);
    expect(html).not.toContain('checked=""');
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'hydrates to the same text in %s, and React has nothing to say',
    async (zone) => {
      const html = renderToString(page);
      process.env.TZ = zone;
      const { container, complaints } = await hydrate(html, page, withForms);
      expect(complaints).toEqual([]);
      const before = html.replace(/<!-- -->|<[^>]*>/gu, '');
      const decoded = container.ownerDocument.createElement('textarea');
      decoded.innerHTML = before;
      expect(container.textContent).toBe(decoded.value);
    },
  );

  it('keeps what the customer marked before the script came', async () => {
    const form = <MakeGoodPicker view={late} />;
    const { container } = await hydrate(renderToString(form), form, (window) => {
      withForms(window);
      window.document
        .querySelector<HTMLInputElement>('[name="decision"][value="exit"]')
        ?.setAttribute('data-early', '');
      const early = window.document.querySelector<HTMLInputElement>('[data-early]');
      if (early) early.checked = true;
    });
    expect(container.querySelector<HTMLInputElement>('[value="exit"]')?.checked).toBe(true);
    expect(container.querySelector('button')?.textContent).toBe('Cancel and refund $49.00');
  });
});
