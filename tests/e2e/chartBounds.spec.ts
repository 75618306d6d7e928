/** Readings that are switched, lower bounds and ranges: what a person reaches, hears and holds in hand. */
import { openDeck, shownSlide } from './deckPage.ts';
import { expect, test } from './support.ts';

const LIVE = 'live-chart[data-live]';

test('the next key adds the second reading, the one before takes it away', async ({ page }) => {
  await openDeck(page, 'wagons-east');
  const chart = shownSlide(page).locator(LIVE);
  await expect(chart.getByRole('radio', { name: '“Munitions”' })).toBeChecked();
  const area = chart.locator('.chart-canvas');
  await expect(area).toHaveAttribute('aria-label', /1\.5 tonnes/);
  await expect(area).not.toHaveAttribute('aria-label', /33\.6 tonnes, computed/);
  await page.keyboard.press('ArrowRight');
  await expect(chart.getByRole('radio', { name: 'Both' })).toBeChecked();
  await expect(chart.locator('[role="status"]')).toHaveText(/1\.5 tonnes.*33\.6 tonnes/);
  await page.keyboard.press('ArrowLeft');
  await expect(chart.getByRole('radio', { name: '“Munitions”' })).toBeChecked();
});

test('a reading is chosen, its figure heard and its card opened by keyboard alone', async ({ page }) => {
  await openDeck(page, 'wagons-east');
  const chart = shownSlide(page).locator(LIVE);
  await chart.getByRole('radio', { name: '“Munitions”' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.getByRole('radio', { name: 'Tonnes' })).toBeChecked();
  await chart.locator('.chart-canvas').focus();
  await page.keyboard.press('Home');
  await expect(chart.locator('[role="status"]')).toHaveText(/33\.6 tonnes, computed: 65,089 ÷ 1,940/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#fact-ammunition-per-wagon')).toBeVisible();
});

test('a lower bound and a range are heard as such, and the legend explains their marks', async ({ page }) => {
  await openDeck(page, 'equipment');
  const chart = shownSlide(page).locator(LIVE);
  await expect(chart.locator('.chart-legend')).toContainText('this or more');
  await expect(chart.locator('.chart-legend')).toContainText('anywhere between');
  await expect(chart.locator('.chart-legend')).not.toContainText('this or less');
  await chart.locator('.chart-canvas').focus();
  await page.keyboard.press('Home');
  await expect(chart.locator('[role="status"]')).toHaveText(/T-72A tanks, Trapped, at least 94 tanks/);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(chart.locator('[role="status"]')).toHaveText(/Ural trucks, Hajun, 36–44 trucks/);
  await chart.getByRole('button', { name: 'Table' }).click();
  const table = chart.locator('.chart-popover');
  await expect(table.getByRole('button', { name: '36–44' })).toHaveCount(2);
  await expect(table.getByRole('button', { name: /^40/ })).toHaveCount(0);
});

test('paper has both readings in one drawing, and nothing to press', async ({ page }) => {
  await page.goto('print.html');
  const paper = page.locator('#wagons-east');
  await expect(paper.locator('svg.chart-svg')).toHaveCount(1);
  await expect(paper.locator('svg.chart-svg')).toContainText('1.5 tonnes');
  await expect(paper.locator('svg.chart-svg')).toContainText('33.6 tonnes');
  await expect(paper.locator('input, button')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap on a reading shows it, and a tap on its bar opens its card', async ({ page }) => {
    await page.goto('study.html#wagons-east');
    const chart = page.locator('#wagons-east live-chart');
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('data-live');
    const tonnes = chart.getByRole('radio', { name: 'Tonnes' });
    expect((await tonnes.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await tonnes.tap();
    const area = chart.locator('.chart-canvas');
    await expect(area).toHaveAttribute('aria-label', /33\.6 tonnes/);
    await expect(area).not.toHaveAttribute('aria-label', /1\.5 tonnes/);
    const box = await area.boundingBox();
    await area.tap({ position: { x: 20, y: (box?.height ?? 0) * 0.75 } });
    await expect(page.locator('#fact-ammunition-per-wagon')).toBeVisible();
  });
});
