import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBrowser } from '@amends/tooling/browser';

const kit = readFileSync(join(import.meta.dirname, '../../dist/fairness.global.js'), 'utf8');

it('runs in any page as one file, and its findings come out as JSON', async () => {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage();
    await page.setContent(`
      <form data-scope="make-good-picker">
        <button data-part="option" style="padding: 20px">Keep it, $9 credit</button>
        <button data-part="exit" style="padding: 20px; color: #bbb">Cancel, all money back</button>
        <p data-part="silence">If you do nothing, the order goes on.</p>
      </form>`);
    await page.evaluate(kit);
    const findings = await page.evaluate<unknown>(
      'AmendsFairness.judgeFairness(document.body, { exitOwed: true })',
    );
    expect(findings).toMatchObject([{ rule: 'exit-dimmer' }, { rule: 'exit-after-goodwill' }]);
  } finally {
    await browser.close();
  }
});
