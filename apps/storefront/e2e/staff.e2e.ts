import { describe, expect, inject, it } from 'vitest';
import { picture, useBrowser, visit } from './harness/visit.ts';

useBrowser();

describe('the side of the staff', () => {
  it('opens to a key of theirs, shows what is pressing, and runs no script', async () => {
    const { page, status, complaints, close } = await visit('/staff', { javaScriptEnabled: false });
    expect(status).toBe(200);
    expect(await page.getByText('DC1900000001').count()).toBe(0);
    await page.getByLabel('Key').fill(inject('staffKey'));
    await page.locator('form button').first().click();
    await page.getByText('DC1900000001').first().waitFor();
    await picture(page, 'staff');
    expect(complaints).toEqual([]);
    await close();
  });
});
