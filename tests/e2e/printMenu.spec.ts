/** “Print” on the deck and on the study page: the PDFs that the site has, and what the browser itself prints. */
import type { Page } from '@playwright/test';
import { openDeck } from './deckPage.ts';
import { expect, expectAccessible, test } from './support.ts';

const OFFERS = [
  { file: 'handout.pdf', title: 'Handout', pages: 70 },
  { file: '../elsewhere.pdf', title: 'Elsewhere', pages: 1 },
];

const OPENINGS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'deck',
    async (page) => {
      await openDeck(page);
      await page.keyboard.press('m');
    },
  ],
  [
    'study page',
    async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto('study.html');
      await page.getByRole('button', { name: 'Contents' }).click();
    },
  ],
];

for (const [name, open] of OPENINGS) {
  test.describe(`the contents of the ${name}`, () => {
    test('offer the PDFs that there are, asked for once somebody wants to print', async ({ page }) => {
      let asked = 0;
      await page.route('**/pdf/index.json', (route) => {
        asked++;
        return route.fulfill({ json: OFFERS });
      });
      await open(page);
      const menu = page.locator('[data-print-menu]');
      expect(asked).toBe(0);
      await menu.getByText('Print', { exact: true }).click();
      await expect(menu.getByRole('link')).toHaveText([
        'Handout (PDF, 70 pages)',
        'Slides, from the browser',
      ]);
      await expect(menu.getByRole('link').first()).toHaveAttribute('href', /\/pdf\/handout\.pdf$/);
      await expectAccessible(page, '[data-print-menu]');
      await menu.getByText('Print', { exact: true }).click();
      await menu.getByText('Print', { exact: true }).click();
      await expect(menu.getByRole('link')).toHaveCount(2);
      expect(asked).toBe(1);
    });

    test('lead to what the browser prints where there are none', async ({ page }) => {
      await page.route('**/pdf/index.json', (route) => route.fulfill({ json: [] }));
      await open(page);
      const menu = page.locator('[data-print-menu]');
      const answered = page.waitForResponse('**/pdf/index.json');
      await menu.getByText('Print', { exact: true }).click();
      await answered;
      await expect(menu.getByRole('link')).toHaveText(['Slides, from the browser']);
      await menu.getByRole('link').click();
      await expect(page).toHaveURL(/print\.html$/);
      await expect(page.locator('section.slide').first()).toBeVisible();
    });
  });
}
