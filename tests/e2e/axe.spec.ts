/** axe-core over everything a visitor can see: every slide and the study page, light and dark. */
import { axeFaults, bringAll, expect, expectAccessible, lotsOfSlides, showSlide, test } from './support.ts';

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    for (const ids of lotsOfSlides()) {
      test(`slides ${ids[0]} to ${ids.at(-1)}`, async ({ page }) => {
        await page.goto('index.html');
        await bringAll(page);
        const faults: string[] = [];
        for (const id of ids) {
          await showSlide(page, id);
          faults.push(...(await axeFaults(page)).map((fault) => `${id}: ${fault}`));
        }
        expect(faults).toEqual([]);
      });
    }

    test('the study page, with its charts alive', async ({ page }) => {
      await page.goto('study.html');
      for (const chart of await page.locator('live-chart').all()) {
        await chart.scrollIntoViewIfNeeded();
        await expect(chart).toHaveAttribute('data-live');
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
