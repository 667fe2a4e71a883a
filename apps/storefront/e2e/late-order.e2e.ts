import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf, picture, useBrowser, visit } from './harness/visit.ts';
import type { Visit } from './harness/visit.ts';

const late = '450789469';

useBrowser();

describe('an order that runs late', () => {
  let first: Visit;
  let second: Visit;
  let third: Visit;
  const dialog = () => first.page.getByRole('dialog');
  const banner = () => first.page.getByRole('region', { name: 'Running late' });

  beforeAll(async () => {
    first = await visit(linkOf(late));
    // Both look before anybody has chosen; one of them hears no news from then on.
    second = await visit(linkOf(late));
    third = await visit(linkOf(late));
    await second.page.context().route('**/amends/v1/orders/**', (route) => route.abort());
    await second.page.reload();
  });
  afterAll(async () => {
    await first.close();
    await second.close();
    await third.close();
  });

  it('says in the first response what was promised and what is now expected', async () => {
    const html = await (await fetch(linkOf(late))).text();
    const text = html.replace(/<script[\s\S]*?<\/script>/gu, '').replace(/<[^>]+>/gu, '');
    expect(text).toContain('Thu, Nov 12 – Fri, Nov 13');
    expect(text).toContain('Wed, Nov 18 – Thu, Nov 19');
  });

  it('shows the new date, and the old one struck through', async () => {
    await expect.poll(() => banner().locator('time').first().innerText()).toMatch(/Nov (18|19)/u);
    expect(await banner().locator('del').innerText()).toContain('Thu, Nov 12 – Fri, Nov 13');
    await picture(first.page, 'late-desktop');
  });

  it('opens the letter from the banner, by keyboard', async () => {
    const button = banner().getByRole('link', { name: 'See your options' });
    await button.focus();
    await first.page.keyboard.press('Enter');
    await dialog().waitFor();
    const letter = await dialog().innerText();
    expect(letter).toContain('We promised Friday, and we did not make it');
    expect(letter).toMatch(/IPod Nano/u);
    expect(letter).toContain('Bob');
    await picture(first.page, 'late-dialog', false);
  });

  it('closes without a choice and gives the focus back', async () => {
    await first.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    const focused = first.page.locator(':focus');
    expect(await focused.innerText()).toBe('See your options');
    await first.page.keyboard.press('Enter');
    await dialog().waitFor();
  });

  it('lets a make-good be chosen by keyboard alone', async () => {
    expect(await dialog().locator('input:checked').count()).toBe(0);
    await tabTo('decision');
    await first.page.keyboard.press('Space');
    await tabTo('option');
    await first.page.keyboard.press('Space');
    await picture(first.page, 'late-dialog-chosen', false);
    await first.page.keyboard.press('Enter');
    await dialog()
      .getByText(/^(Agreed|Done),/u)
      .waitFor();
    expect(await dialog().innerText()).toContain('Money off this order');
    await picture(first.page, 'late-dialog-receipt', false);
  });

  it('shows the receipt on the page, and after it is loaded again', async () => {
    await first.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await receipt(first).waitFor();
    await first.page.reload();
    await receipt(first).waitFor();
    await expect.poll(() => receipt(first).innerText(), { timeout: 20_000 }).toContain('Done');
    expect(await receipt(first).innerText()).toMatch(/Reference DC-[0-9A-F]{8}/u);
    await picture(first.page, 'late-receipt');
  });

  it('politely refuses another choice from a second browser, and shows the first', async () => {
    const { page } = second;
    await page.getByRole('link', { name: 'See your options' }).click();
    const open = page.getByRole('dialog');
    await open.locator('input[name=decision][value=keep]').check();
    await open.locator('input[name=option]').nth(1).check();
    await open.getByRole('button', { name: /^Take/u }).click();
    await open.locator('[data-scope="receipt"]').waitFor();
    const said = await open.innerText();
    expect(said).toContain('settled before');
    expect(said).toContain('Money off this order');
    expect(said).not.toContain('Money off your next order');
    await picture(page, 'late-second-choice-refused', false);
  });

  it('tells a third browser, which only watched', async () => {
    await receipt(third).waitFor();
    expect(await receipt(third).innerText()).toContain('Money off this order');
  });

  /** Tabs until a radio button of this name has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 30; presses += 1) {
      await first.page.keyboard.press('Tab');
      const focused = await first.page.evaluate(() => document.activeElement?.getAttribute('name'));
      if (focused === name) return;
    }
    throw new Error(`No Tab leads to a radio button named ${name}.`);
  }
});

function receipt({ page }: Visit) {
  return page.locator('main [data-scope="receipt"]').first();
}
