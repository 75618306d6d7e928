/** A test drawn from the questions of a section: drawn again by its code, typed or in a link. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support.ts';

/** Valid as codes go. */
const CODE = '7K3F';
const panel = (page: Page) => page.locator('live-test');
const drawn = (page: Page) => panel(page).locator('.test-list a');

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`study.html${search}`);
  await panel(page).scrollIntoViewIfNeeded();
  await expect(panel(page).getByRole('button', { name: /^Draw a/ })).toBeVisible();
}

async function type(page: Page, code: string): Promise<void> {
  await panel(page).getByLabel('Code of a test').fill(code);
  await panel(page).getByRole('button', { name: 'Take this test' }).click();
}

test('a code draws the same twelve questions for whoever types it or opens its link', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page);
  await panel(page).getByRole('button', { name: 'Draw a test' }).click();
  await expect(drawn(page)).toHaveCount(12);
  const questions = await drawn(page).allTextContents();
  const code = (await panel(page).locator('.test-code strong').textContent())?.replace('Test ', '') ?? '';
  await expectAccessible(page);
  await page.reload();
  await expect(panel(page).locator('.test-code')).toContainText(`Test ${code}`);
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await context.newPage();
  await open(other);
  await type(other, ` ${code.toLowerCase()} `);
  await expect(drawn(other)).toHaveText(questions);
  await type(other, CODE);
  await expect(panel(other).locator('.test-code')).toContainText(`Test ${CODE}`);
  await expect(drawn(other)).not.toHaveText(questions);
  const link = await panel(page).getByRole('link', { name: 'this link' }).getAttribute('href');
  await open(other, link ?? '');
  await expect(drawn(other)).toHaveText(questions);
  await expect(panel(other)).toBeInViewport();
  await expect(other).toHaveURL(/study\.html$/);
  await context.close();
});

test('a mistyped code is told, and what was there stays', async ({ page }) => {
  await open(page, '?test=7K3G');
  await expect(panel(page).getByRole('status')).toContainText('“7K3G” is the code of no test');
  await expect(drawn(page)).toHaveCount(0);
  await type(page, CODE);
  await expect(drawn(page)).toHaveCount(12);
  const questions = await drawn(page).allTextContents();
  await type(page, '7K3');
  await expect(panel(page).getByRole('status')).toContainText('The test you had goes on');
  await expect(panel(page).getByLabel('Code of a test')).toBeFocused();
  await expect(drawn(page)).toHaveText(questions);
});
