import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linkOf, picture, useBrowser, visit } from './harness/visit.ts';

/** The smallest picture there is. */
const picturePng = {
  name: 'box.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const partMissing = '1073459963';

useBrowser();

describe('an order page without JavaScript', () => {
  it('tells the truth, keeps a choice, and refuses a second one politely', async () => {
    const first = await visit(linkOf(partMissing), { javaScriptEnabled: false });
    const second = await visit(linkOf(partMissing), { javaScriptEnabled: false });

    const main = first.page.getByRole('main');
    const text = await main.innerText();
    expect(text).toContain('Thu, Nov 12 – Fri, Nov 13');
    expect(text).toContain('Fri, Nov 20 – Mon, Nov 23');
    expect(text).toContain('Raspberry Beret');
    await picture(first.page, 'part-missing-no-javascript');

    await choose(first.page, 0);
    await main
      .getByText(/^(Agreed|Done),/u)
      .first()
      .waitFor();
    expect(new URL(first.page.url()).pathname).toBe(`/orders/${partMissing}`);
    expect(new URL(first.page.url()).searchParams.get('notice')).toBeNull();
    expect(await main.locator('[data-scope="make-good-picker"] input[type=radio]').count()).toBe(0);
    const agreed = await main.locator('[data-scope="receipt"]').first().innerText();

    await choose(second.page, 1);
    expect(await second.page.getByRole('status').first().innerText()).toContain('chosen already');
    const shown = await second.page.locator('[data-scope="receipt"]').first().innerText();
    expect(shown.split('\n')[1]).toBe(agreed.split('\n')[1]);
    await picture(second.page, 'part-missing-refused');

    await first.close();
    await second.close();
  });

  it('takes the choice of somebody who follows the link because a script failed', async () => {
    const { page, close } = await visit(linkOf('1073459976'));
    await page.context().route('**/*.js*', (route) => route.abort());
    await page.reload();
    await page.getByRole('link', { name: 'See your options' }).click();
    const letter = page
      .getByRole('region', { name: /./u })
      .filter({ has: page.getByRole('radio') });
    await letter.first().waitFor();
    expect(await letter.first().getByRole('radio').count()).toBeGreaterThan(2);
    await close();
  });
});

describe('the forms of an order page without JavaScript', () => {
  it('keep a report and where to write to, and say so', async () => {
    const { page, close } = await visit(linkOf('1073459970'), { javaScriptEnabled: false });
    await page.locator('summary', { hasText: 'Keep me posted' }).click();
    await page.getByRole('radio', { name: /page/iu }).check();
    await page.locator('#updates button[type=submit]').click();
    expect(await page.getByRole('status').first().innerText()).toContain('Noted');

    await page.locator('summary', { hasText: 'Something else' }).click();
    await page.locator('#report input[value=other]').check();
    await page.locator('#report textarea').fill('The box rattles.');
    await page.locator('#report input[type=file]').setInputFiles(picturePng);
    await page.locator('#report button[type=submit]').click();
    expect(await page.getByRole('status').first().innerText()).toContain('We have your report');
    await close();
  });

  it('are sent without leaving the page where there is JavaScript, pictures too', async () => {
    const { page, complaints, close } = await visit(linkOf('1073459970'));
    await page.locator('summary', { hasText: 'Something else' }).click();
    await page.locator('#report input[value=other]').check();
    const kept = page.waitForResponse(/\/photos$/u);
    await page.getByLabel('Choose pictures').setInputFiles(picturePng);
    expect((await kept).status()).toBeLessThan(300);
    await page.getByText('Added').waitFor();
    await page.locator('#report button[type=submit]').click();
    await page.getByText('Thank you. We have it').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Keeps the order, takes the make-good at a place in the list, and sends the form. */
async function choose(page: Page, place: number): Promise<void> {
  await page.locator('input[name=decision][value=keep]').check();
  await page.locator('input[name=option]').nth(place).check();
  await page.locator('form[data-scope="make-good-picker"] button[type=submit]').click();
}
