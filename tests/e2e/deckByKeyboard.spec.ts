/** The keyboard alone is enough, from the first slide to the last. */
import type { Page } from '@playwright/test';
import { expectShown, openDeck, shownSlide } from './deckPage.ts';
import { expect, slideIds, test } from './support.ts';

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

test('goes through the whole deck, answers every question and walks every chart', async ({ page }) => {
  test.slow();
  await openDeck(page);
  let questions = 0;
  let charts = 0;
  for (const [i, id] of ids.entries()) {
    await expectShown(page, id);
    const slide = shownSlide(page);
    if ((await slide.locator('quiz-question').count()) > 0) {
      questions++;
      await page.keyboard.press('1');
      await expect(slide.getByRole('radio').first()).toBeChecked();
      await page.keyboard.press('c');
      await expect(slide.locator('.quiz-result')).toHaveText(/correct/i);
      await expect(slide.locator('.quiz-explanation')).toBeVisible();
    }
    if ((await slide.locator('live-chart').count()) > 0) {
      charts++;
      await walkChart(page);
    }
    // A step of a talk takes a press of its own.
    const presses = i < ids.length - 1 ? 1 + (await slide.locator('.fragment').count()) : 0;
    for (let press = 0; press < presses; press++) await page.keyboard.press('PageDown');
  }
  expect(questions).toBeGreaterThan(0);
  expect(charts).toBeGreaterThan(0);
});

/** Reaches a chart's points with Tab, walks them with the arrows and hears another value at each. */
async function walkChart(page: Page): Promise<void> {
  const slide = shownSlide(page);
  const id = await slide.getAttribute('id');
  await expect(slide.locator('live-chart[data-live]')).toBeAttached();
  await tabTo(page, 'live-chart .chart-canvas');
  const points = await slide.locator('live-chart > script').evaluate((script) => {
    const { spec } = JSON.parse(script.textContent ?? '') as { spec: { rows?: []; groups?: { rows: [] }[] } };
    return (spec.rows ?? spec.groups?.flatMap(({ rows }) => rows) ?? []).length;
  });
  const said = slide.locator('live-chart [role="status"]');
  await page.keyboard.press('Home');
  await expect(said).not.toHaveText('');
  const heard = [await said.textContent()];
  while (heard.length < points) {
    await page.keyboard.press('ArrowRight');
    await expect(said).not.toHaveText(heard.at(-1) ?? '');
    heard.push(await said.textContent());
  }
  expect(new Set(heard).size).toBe(points);
  await expect(slide).toHaveAttribute('id', id ?? '');
}
