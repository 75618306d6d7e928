/** The keyboard alone is enough, from the first slide to the last. */
import type { Page } from '@playwright/test';
import { expectShown, openDeck, shownSlide } from './deckPage.ts';
import { expect, lotsOfSlides, slideIds, test } from './support.ts';

const ids = slideIds();

/** Presses Tab until the focus is on something; a slide has few stops. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = shownSlide(page).locator(selector).first();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

for (const lot of lotsOfSlides(14)) {
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
        await page.keyboard.press('1');
        await expect(slide.getByRole('radio').first()).toBeChecked();
        await page.keyboard.press('c');
        await expect(slide.locator('.quiz-result')).toHaveText(/correct/i);
        await expect(slide.locator('.quiz-explanation')).toBeVisible();
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
  await tabTo(page, 'live-chart .chart-canvas');
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
