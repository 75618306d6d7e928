/** A scenario: a range that follows what is assumed, on a slide, on a phone, on paper and without script. */
import type { Locator } from '@playwright/test';
import { openDeck, shownSlide } from './deckPage.ts';
import { expect, expectAccessible, test } from './support.ts';

const SLIDE = 'implied';

const range = (chart: Locator) => chart.locator('[data-value="range"]');

test('the keyboard alone narrows the range, hears it, and opens the card that explains it', async ({
  page,
}) => {
  await openDeck(page, SLIDE);
  const chart = shownSlide(page).locator('live-chart[data-live]');
  await expect(range(chart)).toHaveText('2,600–52,000');
  await chart.getByRole('slider', { name: 'Loaded as in 2013 from' }).focus();
  await page.keyboard.press('End');
  await expect(range(chart)).toHaveText('26,000–52,000');
  await expect(chart.getByRole('status')).toHaveText(
    /^26,000–52,000 troops, computed\. .* share loaded as in 2013 \(100%\) × share running to Belarus \(50–100%\)/,
  );
  await chart.getByRole('radio', { name: 'Not known' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(range(chart)).toHaveText('about 52,000');
  await expect(shownSlide(page)).toHaveId(SLIDE);

  await chart.locator('.chart-canvas').focus();
  await page.keyboard.press('End');
  await expect(chart.getByRole('status')).toHaveText(
    /^Worked out: an illustration, .*about 52,000 troops, computed: /,
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('#fact-troops-2017-implied:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chart.locator('.chart-canvas')).toBeFocused();
  await expectAccessible(page, `#${SLIDE}`);
});

test('its table has the range with what it was worked out from, and paper what else could be assumed', async ({
  page,
}) => {
  await openDeck(page, SLIDE);
  await shownSlide(page).getByRole('button', { name: 'Table' }).click();
  const row = shownSlide(page).getByRole('row', { name: /Plan for 2017/ });
  await expect(row).toContainText('computed: 4,162 carriages × 12.5 troops per carriage');
  await expect(row.getByRole('button')).toHaveText(/^2,600–52,000/);

  await page.goto('print.html');
  const paper = page.locator(`#${SLIDE}`);
  await expect(paper.locator('input, button')).toHaveCount(0);
  await expect(paper.getByRole('listitem').filter({ hasText: 'Both ways' })).toContainText('2,600–26,000');
  await expect(paper).toContainText('a plan is not traffic');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 700 } });

  test('a finger moves what is assumed and opens the range, and nothing is wider than the screen', async ({
    page,
  }) => {
    await page.goto(`study.html#${SLIDE}`);
    const chart = page.locator(`#${SLIDE} live-chart[data-live]`);
    const area = chart.locator('.chart-canvas');
    const height = (await area.boundingBox())?.height;
    await chart.getByRole('radio', { name: 'Both ways' }).tap();
    await expect(range(chart)).toHaveText('2,600–26,000');
    expect((await area.boundingBox())?.height).toBe(height);
    for (const slider of await chart.getByRole('slider').all())
      expect((await slider.boundingBox())?.height).toBeGreaterThanOrEqual(24);

    await area.focus();
    await page.keyboard.press('End');
    const [at, from] = [await chart.locator('.chart-ring').boundingBox(), await area.boundingBox()];
    if (at === null || from === null) throw new Error('no ring');
    await area.tap({ position: { x: at.x - from.x + at.width / 2, y: at.y - from.y + at.height / 2 } });
    await expect(page.locator('#fact-troops-2017-implied:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the range as it starts is read, and no control promises more', async ({ page, mishaps }) => {
    await page.goto(`study.html#${SLIDE}`);
    const chart = page.locator('live-chart#implied-chart');
    await expect(range(chart)).toHaveText('2,600–52,000');
    await expect(chart.locator('.chart-svg').first()).toBeVisible();
    await expect(chart.locator('.chart-controls')).toBeHidden();
    // Chromium tells that it did not fetch scripts; that is what was asked of it.
    const unexpected = mishaps.filter((mishap) => !/\.js csp$/.test(mishap));
    mishaps.splice(0, mishaps.length, ...unexpected);
  });
});
