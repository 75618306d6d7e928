/** Opinion charts: bars that part at a zero line, and a poll that is added. */
import { openDeck, shownSlide } from './deckPage.ts';
import { expect, expectAccessible, test } from './support.ts';

const SLIDE = 'poll';

test('a clicker adds the telephone poll before the next slide, and it is told', async ({ page }) => {
  await openDeck(page, SLIDE);
  const chart = shownSlide(page).locator('live-chart[data-live]');
  const toggle = chart.getByRole('checkbox', { name: 'Add the telephone poll' });
  await expect(toggle).not.toBeChecked();
  await page.keyboard.press('PageDown');
  await expect(toggle).toBeChecked();
  await expect(shownSlide(page)).toHaveId(SLIDE);
  await expect(chart.getByRole('status')).toHaveText(
    /^Added: The same by telephone, .*outside the set: 38\.9% .*42\.5% .*18\.6% .*\(computed\)\.$/,
  );
  await page.keyboard.press('PageDown');
  await expect(shownSlide(page)).not.toHaveId(SLIDE);
});

test('the keyboard alone turns the switch and reaches every share, the added ones too', async ({ page }) => {
  await openDeck(page, SLIDE);
  const chart = shownSlide(page).locator('live-chart[data-live]');
  const area = chart.locator('.chart-canvas');
  await area.focus();
  await page.keyboard.press('End');
  await expect(chart.getByRole('status')).toHaveText(/neither, about 32%, computed: /);
  await chart.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await area.focus();
  await page.keyboard.press('End');
  await expect(chart.getByRole('status')).toHaveText(/neither, 18\.6%, computed: /);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('#fact-poll-2022-09-positive:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(area).toBeFocused();
  await expectAccessible(page, `#${SLIDE}`);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a finger finds each share of a bar beside the other, and the switch', async ({ page }) => {
    await page.goto(`study.html#${SLIDE}`);
    const chart = page.locator(`#${SLIDE} live-chart[data-live]`);
    const area = chart.locator('.chart-canvas');
    const ring = chart.locator('.chart-ring');
    const toggle = chart.getByRole('checkbox');
    const box = await toggle.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const before = (await area.boundingBox())?.height ?? 0;
    await toggle.tap();
    await expect.poll(async () => (await area.boundingBox())?.height).toBeGreaterThan(before);

    // Where the last bar lies is read off the rings that arrow keys put round its shares.
    await area.focus();
    const middles: { x: number; y: number }[] = [];
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      const [at, from] = [await ring.boundingBox(), await area.boundingBox()];
      if (at === null || from === null) throw new Error('no ring');
      middles.unshift({ x: at.x - from.x + at.width / 2, y: at.y - from.y + at.height / 2 });
    }
    for (const [i, side] of ['negative', 'positive', 'neither'].entries()) {
      const position = middles[i];
      if (position === undefined) throw new Error('no share');
      await area.tap({ position });
      await expect(page.locator(`#fact-poll-2022-09-${side}:popover-open`)).toBeVisible();
      await page.keyboard.press('Escape');
    }
  });
});

test('its table has the added poll before it is drawn, and paper draws it without a switch', async ({
  page,
}) => {
  await openDeck(page, SLIDE);
  await shownSlide(page).getByRole('button', { name: 'Table' }).click();
  const table = shownSlide(page).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(11);
  await expect(table.getByRole('row', { name: /The same by telephone.*positive/ })).toContainText('outside');

  await page.goto('print.html');
  const paper = page.locator(`#${SLIDE}`);
  await expect(paper.locator('input')).toHaveCount(0);
  await expect(paper.getByText('38.9%', { exact: true })).toBeVisible();
});
