import { describe, expect, it } from 'vitest';
import { linkOf, picture, useBrowser, visit } from './harness/visit.ts';

const order = 'DC1900000001';

useBrowser();

/** 16 CFR 435: first within thirty days, then beyond what was agreed to. */
describe('an order that cannot leave in time', () => {
  it.each([
    ['by which the customer agrees', '2026-11-11T16:00:00Z', /you agree/iu],
    [
      'by which it is cancelled',
      '2026-11-17T16:00:00Z',
      /it is cancelled and everything you paid/u,
    ],
  ])('says what silence brings: a day %s', async (_, at, silence) => {
    const { page, complaints, close } = await visit(linkOf(order), { at });
    const question = page.locator('[data-scope="consent-prompt"]');
    expect(await question.innerText()).toMatch(silence);
    expect(await question.innerText()).toMatch(/16 CFR 435/u);
    expect(await page.getByRole('main').innerText()).not.toMatch(
      /gift card|if you do nothing, nothing/iu,
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('is cancelled by silence, and the money goes back the way it came', async () => {
    const { page, close } = await visit(linkOf(order), { at: '2026-11-25T16:00:00Z' });
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('It counts as cancelled');
    expect(text).toMatch(/demonstration card/u);
    expect(await page.locator('[data-scope="consent-prompt"]').count()).toBe(0);
    await picture(page, 'consent-silence');
    await close();
  });

  it('waits once the customer says so, without JavaScript', async () => {
    const { page, close } = await visit(linkOf(order), { javaScriptEnabled: false });
    await picture(page, 'consent-no-javascript');
    await page.getByRole('button', { name: 'Wait for it' }).click();
    await page.getByRole('heading', { name: 'Your order' }).waitFor();
    expect(new URL(page.url()).searchParams.get('notice')).toBeNull();
    const text = await page.getByRole('main').innerText();
    expect(text).not.toContain('Wait for the new date, or cancel?');
    expect(text).not.toMatch(/it is cancelled and everything/u);
    expect(text).toContain('Wed, Dec 23');
    await close();
  });
});
