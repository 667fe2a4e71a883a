import type { Browser, Page } from 'playwright-core';

/** The customer's browser is elsewhere than the server, and speaks another language. */
const farAway = { timezoneId: 'America/Los_Angeles', locale: 'ar-EG' };

/** What a visit saw. */
export interface Seen {
  readonly text: string;
  /** Every error and warning that the page wrote or threw. */
  readonly complaints: readonly string[];
  /** Whether the banner has its look. */
  readonly isStyled: boolean;
}

/** The page as a customer meets it far away. `act` is what the customer does there. */
export async function visit(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Seen> {
  const page = await browser.newPage(farAway);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url, { waitUntil: 'networkidle' });
  const text = await page.locator('body').innerText();
  const radius = await page
    .locator('[data-scope="delay-banner"]')
    .evaluate((banner) => getComputedStyle(banner).borderRadius);
  await act(page);
  await page.close();
  return { text, complaints, isStyled: radius !== '0px' };
}

/** Only a page that was hydrated opens its dialog. */
export async function openDialog(page: Page): Promise<void> {
  await page.getByText('See your options').click();
  await page.getByRole('dialog').waitFor();
}

/** What is there to be read before any script has come. */
export async function readWithoutScript(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ ...farAway, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const text = await page.locator('body').innerText();
  await context.close();
  return text;
}
