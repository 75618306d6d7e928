/** The map as it is used: layers, places by keys, pointer and touch, and what it says of them. */
import type { Locator, Page } from '@playwright/test';
import { openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, expectAccessible, test } from './support.ts';

const MAP = 'live-map';

/** Opens the deck at its first map and waits until it is alive. */
async function openMap(page: Page): Promise<Locator> {
  await openDeck(page);
  await openDeck(page, await slideHolding(page, MAP));
  const map = shownSlide(page).locator(MAP);
  await expect(map).toHaveAttribute('data-live');
  return map;
}

test('its places are walked through with the arrow keys, and each is told and marked', async ({ page }) => {
  const map = await openMap(page);
  const places = map.locator('input[data-control="place"]');
  const names = await map.locator('.map-places label').allInnerTexts();
  const slide = await shownSlide(page).getAttribute('id');
  await places.first().focus();
  await expect(map.getByRole('status')).toContainText((names[0] ?? '').trim());
  for (const name of names.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(map.getByRole('status')).toContainText(name.trim());
    await expect(map.locator('[data-reached]')).toHaveCount(1);
  }
  // The arrows were the map's: the deck stood still.
  await expect(shownSlide(page)).toHaveAttribute('id', slide ?? '');
  await page.keyboard.press('Escape');
  await expect(map.getByRole('status')).toBeEmpty();
  await expect(shownSlide(page)).toBeVisible();
});

test('a press near a mark chooses its place', async ({ page }) => {
  const map = await openMap(page);
  const mark = map.locator('[data-place] .map-ring').first();
  const id = await map.locator('[data-place]').first().getAttribute('data-place');
  const box = await mark.boundingBox();
  if (box === null) throw new Error('the mark is not seen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + 8);
  await expect(map.locator(`input[value="${id}"]`)).toBeChecked();
  await expect(map.getByRole('status')).not.toBeEmpty();
});

test('a layer taken away takes its places with it, and brings them back', async ({ page }) => {
  await page.goto('study.html');
  const map = page.locator(`${MAP}:has([data-control="layer"])`).first();
  await map.scrollIntoViewIfNeeded();
  await expect(map).toHaveAttribute('data-live');
  const layers = map.getByRole('checkbox');
  const all = await map.locator('.map-places label:visible').count();
  for (const layer of (await layers.all()).slice(1)) await layer.uncheck();
  const own = map.locator('.map-places label[data-layers~="0"]');
  await expect(map.locator('.map-places label:visible')).toHaveCount(await own.count());
  expect(await own.count()).toBeLessThan(all);
  await expect(map.locator('.map-svg-wide [data-place]:visible')).toHaveCount(await own.count());
  for (const layer of (await layers.all()).slice(1)) await layer.check();
  await expect(map.locator('.map-places label:visible')).toHaveCount(all);
});

test('a distance drawn opens its card', async ({ page }) => {
  const map = await openMap(page);
  const figure = map.locator('.map-legend .fact').first();
  await figure.click();
  const card = page.locator('.card:popover-open');
  await expect(card).toHaveAttribute('id', (await figure.getAttribute('href'))?.split('#')[1] ?? '');
});

test('what stands beside it fits, whichever place is told', async ({ page }) => {
  const map = await openMap(page);
  const places = map.locator('input[data-control="place"]');
  const overflow = () => map.locator('.map-side').evaluate((side) => side.scrollHeight - side.clientHeight);
  expect(await overflow()).toBeLessThanOrEqual(0);
  for (const place of await places.all()) {
    await place.focus();
    expect(await overflow(), (await place.getAttribute('value')) ?? '').toBeLessThanOrEqual(0);
  }
});

test('fits on paper, key and all', async ({ page }) => {
  await page.goto('print.html');
  for (const side of await page.locator('.map-side').all())
    expect(await side.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
});

test('reads in a narrow column: nothing sticks out, the table has all places', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('study.html');
  const map = page.locator(MAP).first();
  await map.scrollIntoViewIfNeeded();
  await expect(map).toHaveAttribute('data-live');
  await expect(map.locator('.map-svg-narrow')).toBeVisible();
  await expect(map.locator('.map-svg-wide')).toBeHidden();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await map.locator('summary').click();
  await expect(map.locator('tr[data-row]')).toHaveCount(
    await map.locator('input[data-control="place"]').count(),
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the map with its key and table, and no controls', async ({ page, mishaps }) => {
    await page.goto('study.html');
    const map = page.locator(MAP).first();
    await expect(map.locator('.map-svg:visible')).toHaveCount(1);
    await expect(map.locator('.map-legend')).toBeVisible();
    await expect(map.locator('.map-controls')).toBeHidden();
    // Chromium tells that it did not fetch scripts; that is what was asked of it.
    const others = mishaps.filter((mishap) => !/\.js csp$/.test(mishap));
    mishaps.splice(0, mishaps.length, ...others);
  });
});

test('has no accessibility fault, at rest or with a place told', async ({ page }) => {
  const map = await openMap(page);
  await expectAccessible(page, '.slides > section.present');
  await map.locator('input[data-control="place"]').last().focus();
  await expect(map.getByRole('status')).not.toBeEmpty();
  await expectAccessible(page, '.slides > section.present');
});
