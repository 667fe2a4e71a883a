import { describe, expect, it } from 'vitest';
import { linkOf, picture, useBrowser, visit } from './harness/visit.ts';

const order = 'DC0400000001';

useBrowser();

describe('a customer who asked for something else', () => {
  it('reads the answer of a person, and takes one of the things offered in it, once', async () => {
    const { page, complaints, close } = await visit(linkOf(order));
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('It was meant for my father’s birthday');
    expect(await main.innerText()).toContain('It can. A green one is packed');

    await page.getByRole('link', { name: 'See your options' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getByRole('radio').count()).toBeLessThanOrEqual(7);
    await dialog.locator('input[name=decision][value=keep]').check();
    await dialog.locator('label', { hasText: 'Send it again' }).locator('input').check();
    await dialog.locator('form button[type=submit]').click();
    await dialog.locator('[data-scope="receipt"]').waitFor();
    await page.keyboard.press('Escape');
    await main.locator('[data-scope="receipt"]').first().waitFor();

    await page.getByText('Print or keep what was agreed').click();
    const kept = page.getByRole('link', { name: 'Save as a file' });
    expect(decodeURIComponent((await kept.getAttribute('href')) ?? '')).toContain('Send it again');
    await picture(page, 'asked-and-chosen');
    expect(complaints).toEqual([]);
    await close();
  });
});
