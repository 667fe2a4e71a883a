import { describe, expect, it } from 'vitest';
import { clockCookie } from '../lib/clock.ts';
import { useBrowser, visit } from './harness/visit.ts';

useBrowser();

describe('the checkout', () => {
  it.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    'makes the promise of the product page and writes it down, %s',
    async (_, javaScriptEnabled) => {
      const { page, complaints, close } = await visit('/products/beret', { javaScriptEnabled });
      const badge = page.locator('[data-scope="promise-badge"]');
      const promised = await badge.locator('[data-part="promise"] time').innerText();
      expect(promised).toBe('Fri, Nov 20 – Mon, Nov 23');
      expect(await badge.innerText()).toContain('Order by Tuesday, 4 PM');
      await page.getByRole('button', { name: 'Put it in the bag' }).click();
      await page.getByRole('heading', { name: 'Your bag' }).waitFor();
      expect(await page.getByRole('main').innerText()).toContain(promised);

      await page.getByLabel('Name').fill('Maren Keller');
      await page.getByLabel('E-mail').fill('maren@example.org');
      await page.getByLabel('Street').fill('Chestnut Street 92');
      await page.getByLabel('Town').fill('Louisville');
      await page.getByLabel('State').selectOption('KY');
      await page.getByRole('button', { name: 'Place the order' }).click();

      await page.getByRole('heading', { name: 'Your order' }).waitFor();
      const text = await page.getByRole('main').innerText();
      expect(text).toContain(promised);
      expect(text).toContain('Raspberry Beret');
      expect(text).toContain('at checkout');

      await page.getByRole('link', { name: 'Orders' }).click();
      const list = page.getByRole('main').getByRole('list').first();
      await list.getByRole('link').first().waitFor();
      expect(await list.innerText()).toContain(promised);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('gives nobody another day than the one that was read', async () => {
    const { page, close } = await visit('/products/beret', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Put it in the bag' }).click();
    await page.getByLabel('Name').fill('Maren Keller');
    await page.getByLabel('E-mail').fill('maren@example.org');
    await page.getByLabel('Street').fill('Chestnut Street 92');
    await page.getByLabel('Town').fill('Louisville');
    await page.getByLabel('State').selectOption('KY');
    // The cut-off passes between reading and buying.
    const afterCutOff = { name: clockCookie, value: '2026-11-17T22:00:00Z', url: page.url() };
    await page.context().addCookies([afterCutOff]);
    await page.getByRole('button', { name: 'Place the order' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('nothing was ordered yet');
    expect(await page.getByRole('main').innerText()).toContain('Mon, Nov 23 – Tue, Nov 24');
    await close();
  });

  it('asks for what is missing, where a browser does not', async () => {
    const { page, close } = await visit('/products/beret', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Put it in the bag' }).click();
    await page.getByLabel('Name').fill('   ');
    await page.getByLabel('E-mail').fill('maren@example.org');
    await page.getByLabel('Street').fill('Chestnut Street 92');
    await page.getByLabel('Town').fill('Louisville');
    await page.getByLabel('State').selectOption('KY');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByRole('alert').waitFor();
    await close();
  });
});
