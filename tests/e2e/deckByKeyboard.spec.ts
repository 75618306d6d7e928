/** The keyboard alone is enough, from the first slide to the last. */
import type { Page } from '@playwright/test';
import { answer, keyboard, tabTo } from './answering.ts';
import { expectShown, openDeck, shownSlide } from './deckPage.ts';
import { expect, lotsOfSlides, slideIds, test } from './support.ts';

const ids = slideIds();

for (const lot of lotsOfSlides(10)) {
  test(`goes from ${lot[0]} to ${lot.at(-1)}, answers every question and walks every chart`, async ({
    page,
  }) => {
    test.slow();
    await openDeck(page, lot[0]);
    for (const id of lot) {
      await expectShown(page, id);
      const slide = shownSlide(page);
      const question = slide.locator('quiz-question');
      if ((await question.count()) > 0) {
        await expect(question).toHaveAttribute('data-live');
        await answer(question, keyboard(page));
        await expect(slide.locator('.quiz-result')).not.toHaveText('');
        await expect(slide.locator('.quiz-explanation')).toBeVisible();
        await expect(question.locator('[data-mark]:not([data-mark="right"])')).toHaveCount(0);
      }
      if ((await slide.locator('live-chart').count()) > 0) await walkChart(page);
      if (id === ids.at(-1)) continue;
      // A step of a talk takes a press of its own.
      const presses = 1 + (await slide.locator('.fragment').count());
      for (let press = 0; press < presses; press++) await page.keyboard.press('PageDown');
    }
    const following = ids[ids.indexOf(lot.at(-1) ?? '') + 1];
    if (following !== undefined) await expectShown(page, following);
  });
}

test('has questions and charts to go through', async ({ page }) => {
  await openDeck(page);
  expect(await page.locator('.slides quiz-question').count()).toBeGreaterThan(0);
  expect(await page.locator('.slides live-chart').count()).toBeGreaterThan(0);
});

/** Reaches a chart's points with Tab, walks them with the arrows and hears another value at each. */
async function walkChart(page: Page): Promise<void> {
  const slide = shownSlide(page);
  const id = await slide.getAttribute('id');
  await expect(slide.locator('live-chart[data-live]')).toBeAttached();
  await tabTo(page, slide.locator('live-chart .chart-canvas').first());
  const said = slide.locator('.chart-stage > [role="status"]');
  await page.keyboard.press('End');
  await expect(said).not.toHaveText('');
  const last = await said.textContent();
  await page.keyboard.press('Home');
  const heard = [await said.textContent()];
  while (heard.at(-1) !== last) {
    await page.keyboard.press('ArrowRight');
    await expect(said).not.toHaveText(heard.at(-1) ?? '');
    heard.push(await said.textContent());
  }
  expect(new Set(heard).size).toBe(heard.length);
  await expect(slide).toHaveAttribute('id', id ?? '');
}
