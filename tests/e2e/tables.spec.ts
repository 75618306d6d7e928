/** Ladder, scorecard and matrix as a room and a learner have them. */
import type { Locator, Page } from '@playwright/test';
import { expectShown, neighbour, openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, expectAccessible, test } from './support.ts';

/** Opens the deck on the first slide that holds something. */
async function openOn(
  page: Page,
  selector: string,
): Promise<{ readonly id: string; readonly slide: Locator }> {
  await openDeck(page);
  const id = await slideHolding(page, selector);
  await openDeck(page, id);
  return { id, slide: shownSlide(page) };
}

function openCard(page: Page): Locator {
  return page.locator('.card:popover-open');
}

test.describe('the ladder', () => {
  test('opens the evidence of a cell by keyboard, leads to a figure and back, and gives the focus back', async ({
    page,
  }) => {
    const { id, slide } = await openOn(page, '.ladder');
    const cell = slide.locator('.ladder-cell:has(.card .fact) > button').first();
    await cell.focus();
    await page.keyboard.press('Space');
    await expect(openCard(page)).toHaveCount(1);
    await expectShown(page, id);
    const title = await openCard(page).locator('.card-title').textContent();
    await openCard(page).locator('.fact').first().press('Enter');
    await expect(openCard(page).locator('.card-title')).not.toHaveText(title ?? '');
    await openCard(page).getByRole('button', { name: 'Back' }).press('Enter');
    await expect(openCard(page).locator('.card-label')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(openCard(page)).toHaveCount(0);
    await expect(cell).toBeFocused();
    await expectShown(page, id);
  });

  test('leaves room for caption and foot on the slide', async ({ page }) => {
    const { slide } = await openOn(page, '.ladder');
    const caption = await slide.locator('figcaption').boundingBox();
    const foot = await slide.locator('.chart-foot').boundingBox();
    expect((caption?.y ?? 0) + (caption?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  });
});

test.describe('the scorecard', () => {
  test('is gone through by arrows, which leave the slide alone, and opens each forecast', async ({
    page,
  }) => {
    const { id, slide } = await openOn(page, 'score-card');
    await expect(slide.locator('score-card')).toHaveAttribute('data-live', '');
    const first = slide.locator('.score-mark').first();
    await first.focus();
    const line = slide.locator('.score-told');
    await expect(line).toHaveText((await first.getAttribute('aria-label')) ?? '');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expectShown(page, id);
    const mark = slide.locator('.score-mark:focus');
    await expect(line).toHaveText((await mark.getAttribute('aria-label')) ?? '');
    await page.keyboard.press('Enter');
    await expect(openCard(page).locator('.card-kind')).toHaveText('Forecast');
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
  });

  test('shows all forecasts in its popover, narrowed and in another order, and a card over it', async ({
    page,
  }) => {
    const { slide } = await openOn(page, 'score-card');
    await slide.getByRole('button', { name: /^All \d+ forecasts$/ }).click();
    const popover = slide.locator('.table-popover');
    const rows = popover.locator('tr[data-verdict]:visible');
    const all = await rows.count();
    await popover.getByRole('combobox', { name: 'Outcome', exact: true }).selectOption('no');
    const left = await rows.count();
    expect(left).toBeLessThan(all);
    await expect(popover.getByRole('status')).toHaveText(`${left} of ${all} forecasts`);
    await popover.getByRole('combobox', { name: 'Order', exact: true }).selectOption('who');
    const who = await rows.evaluateAll((found) => found.map((row) => row.getAttribute('data-who') ?? ''));
    expect(who).toEqual([...who].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
    await rows.first().locator('.fact').click();
    await expect(openCard(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(popover).toBeVisible();
    await expect(rows.first().locator('.fact')).toBeFocused();
  });
});

test('missing voices are set as loud as the documents', async ({ page }) => {
  const { slide } = await openOn(page, '.matrix');
  const looks = await slide.locator('tbody th[scope="row"]').evaluateAll((cells) =>
    cells.map((cell) => {
      const { fontSize, fontWeight, color } = getComputedStyle(cell.firstElementChild ?? cell);
      return `${fontSize} ${fontWeight} ${color}`;
    }),
  );
  expect(looks.length).toBeGreaterThan(6);
  expect(new Set(looks).size).toBe(1);
});

for (const selector of ['.ladder-open', '.score-mark', '.matrix-open']) {
  test(`${selector} opens and closes by keyboard, and a clicker still turns the slide`, async ({ page }) => {
    const { id, slide } = await openOn(page, selector);
    const target = slide.locator(selector).first();
    await target.focus();
    await page.keyboard.press('Enter');
    await expect(openCard(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(openCard(page)).toHaveCount(0);
    await expect(target).toBeFocused();
    await expectShown(page, id);
    await page.keyboard.press('PageDown');
    await expectShown(page, neighbour(id, 1));
  });
}

test('a tap on a phone opens the evidence of a cell, of a forecast and of a document', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}/study.html`);
  for (const selector of ['.ladder-open', '.score-mark', '.matrix-open']) {
    await page.locator(selector).first().tap();
    const card = openCard(page);
    await expect(card).toHaveCount(1);
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await card.getByRole('button', { name: 'Close' }).tap();
    await expect(card).toHaveCount(0);
  }
  await context.close();
});

for (const selector of ['.ladder', '.scorecard', '.matrix']) {
  test(`on a narrow phone nothing of ${selector} is cut off, and all is accessible`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('study.html');
    const figure = page.locator(selector).first();
    await figure.scrollIntoViewIfNeeded();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const small = await figure
      .locator('button:visible, select:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 24 && !target.matches('.fact'))
          .map((target) => target.className),
      );
    expect(small).toEqual([]);
    await expectAccessible(page, selector);
  });
}

test('without script all forecasts and all cells are there to read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/study.html`);
  await page.locator('.scorecard summary').first().click();
  await expect(page.locator('.score-all tr[data-verdict]').first()).toBeVisible();
  await expect(page.locator('.score-controls').first()).toBeHidden();
  await page.locator('button.ladder-open').first().click();
  await expect(openCard(page)).toHaveCount(1);
  await context.close();
});
