import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { picture, useBrowser, visit } from './harness/visit.ts';

useBrowser();

describe('a guest who has lost the link', () => {
  it('is told what everybody is told, and finds it in the mail, without JavaScript', async () => {
    const { page, close } = await visit('/orders/find', { javaScriptEnabled: false });
    const stranger = await ask(page, '450789469', 'somebody.else@example.org');
    const known = await ask(page, '#450789469', 'Bob.Norman@hostmail.com');
    expect(known).toBe(stranger);
    expect(known).not.toContain('450789469');

    const subject = page.getByRole('main').getByRole('listitem').filter({ hasText: 'asked for' });
    await expect
      .poll(async () => {
        await page.goto(new URL('/demo/outbox', page.url()).href);
        return subject.count();
      })
      .toBe(1);
    await subject.getByRole('link').click();
    await picture(page, 'outbox-mail', false);

    // The mail stands in a frame in which nothing runs, and its link leads out of it.
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('sandbox')).not.toContain('allow-scripts');
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frameLocator('iframe').getByRole('link').first().click(),
    ]);
    await opened.getByRole('heading', { level: 1, name: 'Your order' }).waitFor();
    expect(await opened.getByRole('main').innerText()).toContain('450789469');
    await close();
  });
});

async function ask(page: Page, orderNumber: string, email: string): Promise<string> {
  await page.getByLabel('Order number').fill(orderNumber);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  return page.getByRole('status').innerText();
}
