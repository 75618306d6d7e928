/** Figures through time: what a person switches, reaches, hears and holds in hand. */
import { openDeck, shownSlide } from './deckPage.ts';
import { expect, test } from './support.ts';

const LIVE = 'live-chart[data-live]';

test('figures from outside the set and voices are switched off by keyboard, and told', async ({ page }) => {
  await openDeck(page, 'estimates');
  const chart = shownSlide(page).locator(LIVE);
  const status = chart.locator('[role="status"]');
  await chart.getByRole('checkbox', { name: 'Outside the set' }).focus();
  await page.keyboard.press('Space');
  await expect(status).toHaveText(/^5 of 12 figures are shown\. 2013, Sivitski, 2,500\./);
  await expect(status).not.toHaveText(/Reznikov/);
  await expect(chart.locator('[data-mark="stage-planned"]')).toBeHidden();
  await chart.getByRole('checkbox', { name: 'Kyiv' }).focus();
  await page.keyboard.press('Space');
  await expect(status).toHaveText(/^4 of 12 figures are shown/);
  await expect(status).not.toHaveText(/HUR/);
});

test('arrow keys go through time, and Enter opens the card of the figure reached', async ({ page }) => {
  await openDeck(page, 'estimates');
  const chart = shownSlide(page).locator(LIVE);
  const status = chart.locator('[role="status"]');
  await chart.locator('.chart-canvas').focus();
  await page.keyboard.press('Home');
  await expect(status).toHaveText(/^2013, Sivitski, 2,500 troops, present, reported/);
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await expect(status).toHaveText(/^3 February 2022, Stoltenberg, 30,000 troops, expected, claimed/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#fact-troops-2022-02-nato-original')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await expect(status).toHaveText(/^November 2022, Belarus MoD, 9,000 troops/);
});

test('the words at a bar open its card as the bar does', async ({ page }) => {
  await openDeck(page, 'estimates');
  const chart = shownSlide(page).locator(LIVE);
  const drawing = chart.locator('canvas');
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('no drawing');
  // The words of the last figure stand high over it, ending at its leader.
  await drawing.click({ position: { x: box.width * 0.955, y: box.height * 0.075 }, force: true });
  await expect(page.locator('#fact-troops-2022-11-minsk')).toBeVisible();
});

test('a phone has rows that a finger can press, and the table', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto('study.html');
  const chart = page.locator('#estimates-chart');
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute('data-live');
  const drawing = chart.locator('canvas');
  await expect.poll(async () => (await drawing.boundingBox())?.height ?? 0).toBeGreaterThan(900);
  await expect.poll(async () => (await drawing.boundingBox())?.width ?? 999).toBeLessThanOrEqual(390);
  for (const label of await chart.locator('.chart-speakers label').all())
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await drawing.scrollIntoViewIfNeeded();
  await chart.locator('.chart-canvas').tap({ position: { x: 20, y: 72 } });
  await expect(page.locator('#fact-troops-2013-zapad')).toBeVisible();
  await page.keyboard.press('Escape');
  await chart.getByText('Table of these figures').tap();
  await expect(chart.locator('tbody tr')).toHaveCount(13);
  await context.close();
});

test('paper names every figure, and has nothing to press', async ({ page }) => {
  await page.goto('print.html');
  const paper = page.locator('#estimates');
  const drawing = paper.locator('svg.chart-svg');
  await expect(drawing).toHaveCount(1);
  for (const name of ['Sivitski', 'Reznikov†, 21 Feb', 'Budanov†, 30 Oct', 'Belarus MoD†, 17 Oct', 'HUR'])
    await expect(drawing).toContainText(name);
  await expect(paper).toContainText('† outside the set');
  await expect(paper.locator('input, button')).toHaveCount(0);
});
