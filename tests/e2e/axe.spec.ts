/** axe-core over everything a visitor can see: every slide and the study page, light and dark. */
import type { Page } from '@playwright/test';
import { axeFaults, bringAll, expect, expectAccessible, lotsOfSlides, showSlide, test } from './support.ts';

/**
 * Looks at the deck with the other slides and the closed cards taken out, and puts them back: axe would go through all of
 * them for every slide, twenty times as long, and find each again in its own place.
 */
async function withoutTheHidden<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const holders = document.querySelectorAll('.slides > section:not(.present), body > .card');
    const held = [...holders].map((holder) => {
      const content = document.createDocumentFragment();
      content.append(...holder.childNodes);
      return () => holder.append(content);
    });
    Reflect.set(window, 'putBack', () => {
      for (const back of held) back();
    });
  });
  const seen = await look();
  await page.evaluate(() => (Reflect.get(window, 'putBack') as () => void)());
  return seen;
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    for (const ids of lotsOfSlides(20)) {
      test(`slides ${ids[0]} to ${ids.at(-1)}`, async ({ page }) => {
        await page.goto('index.html');
        await bringAll(page);
        const faults: string[] = [];
        for (const id of ids) {
          await showSlide(page, id);
          const found = await withoutTheHidden(page, () => axeFaults(page));
          faults.push(...found.map((fault) => `${id}: ${fault}`));
        }
        expect(faults).toEqual([]);
      });
    }

    test('the deck with all that it holds', async ({ page }) => {
      await page.goto('index.html');
      await bringAll(page);
      await expectAccessible(page);
    });

    test('the study page, with its charts and questions alive', async ({ page }) => {
      test.slow();
      await page.goto('study.html');
      for (const block of await page.locator('live-chart, quiz-question').all()) {
        await block.scrollIntoViewIfNeeded();
        await expect(block).toHaveAttribute('data-live');
      }
      await expectAccessible(page);
    });

    test('the study page on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('study.html');
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overflow), 'nothing to scroll sideways').toBe(0);
      await expectAccessible(page);
    });

    test('the sources page, whole, narrowed and sorted', async ({ page }) => {
      await page.goto('sources.html');
      await expectAccessible(page);
      await page.locator('.filters').getByLabel('Stage', { exact: true }).selectOption('planned');
      await page.locator('.filters').getByLabel('Order', { exact: true }).selectOption('value');
      await expectAccessible(page);
    });

    test('the sources page on a phone, its form and a slide’s citation open', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('sources.html');
      await page.getByText('Filter and sort').click();
      await page.locator('#choose-slide').selectOption({ index: 2 });
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overflow), 'nothing to scroll sideways').toBe(0);
      await expectAccessible(page);
    });

    test('the print page', async ({ page }) => {
      await page.goto('print.html');
      await expectAccessible(page);
    });
  });
}
