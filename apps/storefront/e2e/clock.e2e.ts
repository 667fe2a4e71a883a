import { describe, expect, it } from 'vitest';
import { linkOf, useBrowser, visit } from './harness/visit.ts';

const onItsWay = '1073459966';

useBrowser();

describe('the clock of the demonstration', () => {
  it.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('shows an order as it is on another day, and back again, %s', async (_, javaScriptEnabled) => {
    const { page, close } = await visit(linkOf(onItsWay), { javaScriptEnabled });
    const main = page.getByRole('main');
    expect(await main.innerText()).not.toContain('Running late');

    await page.getByText('Demo clock').click();
    await page.getByRole('button', { name: 'A week on' }).click();
    await page.getByText('Tue, Nov 24, 2026').waitFor();
    expect(new URL(page.url()).searchParams.get('key')).not.toBeNull();
    expect(await main.locator('[data-scope="delay-banner"]').count()).toBe(1);

    await page.getByText('Demo clock').click();
    await page.getByLabel('Any moment').fill('2026-11-12T12:00');
    await page.getByRole('button', { name: 'Go there' }).click();
    await page.getByText('Thu, Nov 12, 2026').waitFor();
    expect(await main.innerText()).not.toContain('On the move');

    await page.getByText('Demo clock').click();
    await page.getByRole('button', { name: 'Back to the start' }).click();
    await page.getByText('Tue, Nov 17, 2026').waitFor();
    expect(await main.locator('[data-scope="delay-banner"]').count()).toBe(0);
    await close();
  });
});
