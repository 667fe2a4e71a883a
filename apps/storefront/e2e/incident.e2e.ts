import { describe, expect, it } from 'vitest';
import { linkOf, picture, useBrowser, visit } from './harness/visit.ts';

const title = 'Orders of one afternoon did not reach our workshop';

useBrowser();

describe('a trouble of the whole shop', () => {
  it('is told on every page, with its timetable and a plain account of the one before', async () => {
    const { page, complaints, close } = await visit('/products/pencil');
    const banner = page.getByRole('region', { name: title });
    expect(await banner.innerText()).toContain('You will find more here by Tuesday, 5 PM');
    await banner.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'How the shop is' }).waitFor();
    const told = await page.getByRole('main').innerText();
    expect(told).toContain('Every order of that afternoon is on the bench now');
    expect(told).toContain('The valve is now checked each October');
    expect(told.indexOf('on the bench now')).toBeLessThan(
      told.indexOf('We are looking for the reason'),
    );
    expect(complaints).toEqual([]);
    await picture(page, 'status');
    await close();
  });

  it('says on an order that it touches what it means for that one, and nothing on another', async () => {
    const touched = await visit(linkOf('DC1100000001'));
    const own = touched.page.locator('main [data-scope="incident-banner"]');
    expect(await own.innerText()).toContain('Your order may come later');
    expect(await touched.page.locator('[data-scope="incident-banner"]').count()).toBe(1);
    await touched.close();

    const other = await visit(linkOf('1073459966'));
    expect(await other.page.locator('main [data-scope="incident-banner"]').count()).toBe(0);
    expect(await other.page.getByRole('region', { name: title }).count()).toBe(1);
    await other.close();
  });
});
