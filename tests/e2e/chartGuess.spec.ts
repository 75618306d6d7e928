/** A bar that the learner draws before it is shown: by keys, by touch, by typing, on the built deck. */
import type { Locator, Page } from '@playwright/test';
import { openDeck, shownSlide } from './deckPage.ts';
import { expect, expectAccessible, test } from './support.ts';

const SLIDE = 'guess-2017';

/** The slide with the guess, its chart alive. */
async function openGuess(page: Page): Promise<Locator> {
  await openDeck(page, SLIDE);
  await expect(shownSlide(page).locator('live-chart')).toHaveAttribute('data-live');
  return shownSlide(page);
}

/** Whatever the slide lets anybody see or hear: its accessibility tree. */
const heard = (slide: Locator) => slide.ariaSnapshot();
/** How far off the guess was, beside the chart. */
const missed = (chart: Locator) => chart.locator('[data-value="missed"]');

test('by keyboard alone: nothing tells before, then plan and guess stand together', async ({ page }) => {
  const slide = await openGuess(page);
  expect(await heard(slide)).not.toMatch(/4,?162|CSV|Table/);
  await expect(slide).not.toContainText(/4,?162/, { useInnerText: true });
  const slider = slide.getByRole('slider', { name: 'How many carriages for 2017?' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '500 carriages');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(slider).toHaveAttribute('aria-valuetext', '545 carriages');
  await expect(shownSlide(page)).toHaveId(SLIDE);

  await page.keyboard.press('Tab');
  const field = slide.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('545');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('a lot');
  await page.keyboard.press('Enter');
  await expect(slide.locator('[data-sketch="message"]')).toContainText('cannot be read');
  await expect(field).toHaveValue('a lot');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1 000');
  await page.keyboard.press('Tab');
  await expect(slider).toHaveAttribute('aria-valuenow', '1000');
  await expectAccessible(page, `#${SLIDE}`);

  await page.keyboard.press('Space');
  await expect(slide.locator('.chart-stage [role="status"]')).toHaveText(
    '2017, 4,162 carriages, planned, recorded. 4,162 is 4.2 times your guess of 1,000. Computed: 4,162 ÷ 1,000.',
  );
  await expect(missed(slide)).toBeVisible();
  await expect(slider).toBeHidden();
  await expect(slide.getByRole('link', { name: 'CSV' })).toBeVisible();
  await slide.getByRole('button', { name: 'Table' }).click();
  await expect(slide.getByRole('row', { name: /2017.*4,162.*planned/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAccessible(page, `#${SLIDE}`);

  // Shown by hand, the step is taken: the next key goes on.
  await page.keyboard.press('PageDown');
  await expect(shownSlide(page)).not.toHaveId(SLIDE);
});

test('a clicker alone shows the plan, goes on, and comes back through it', async ({ page }) => {
  const slide = await openGuess(page);
  await slide.getByRole('slider').focus();
  await page.keyboard.press('PageDown');
  await expect(shownSlide(page)).toHaveId(SLIDE);
  await expect(missed(slide)).toHaveText('You drew no guess.');
  await page.keyboard.press('PageDown');
  await expect(shownSlide(page)).not.toHaveId(SLIDE);
  await page.keyboard.press('PageUp');
  await expect(missed(slide)).toHaveText('You drew no guess.');
  await page.keyboard.press('PageUp');
  await expect(shownSlide(page)).toHaveId(SLIDE);
  await expect(slide.getByRole('slider')).toBeVisible();
  expect(await heard(slide)).not.toMatch(/4,?162|CSV|Table/);
});

test('a number that was typed and not entered counts when a clicker shows the plan', async ({ page }) => {
  const slide = await openGuess(page);
  await slide.getByRole('textbox').pressSequentially('300');
  await page.keyboard.press('PageDown');
  await expect(missed(slide)).toContainText('times your guess of 300');
});

test('a reload forgets the guess', async ({ page }) => {
  const slide = await openGuess(page);
  await slide.getByRole('textbox').fill('300');
  await slide.locator('.chart-show').click();
  await expect(missed(slide)).toContainText('times your guess of 300');
  await page.reload();
  await expect(slide.locator('live-chart')).toHaveAttribute('data-live');
  await expect(slide.getByRole('textbox')).toHaveValue('');
  await expect(slide.getByRole('checkbox', { name: 'Show' })).not.toBeChecked();
  await expect(slide.getByRole('slider')).toHaveAttribute('aria-valuetext', 'nothing drawn yet');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 720 }, hasTouch: true });

  /** The study page at its chart, and a finger in the middle of the slot, at a share of its height from the foot. */
  async function fingerOnSlot(page: Page) {
    await page.goto(`study.html#${SLIDE}`);
    const chart = page.locator(`#${SLIDE}-chart`);
    await expect(chart).toHaveAttribute('data-live');
    const slider = chart.getByRole('slider');
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (box === null) throw new Error('the slider has no place');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          share === undefined ? [] : [{ x: box.x + box.width / 2, y: box.y + box.height * (1 - share) }],
      });
    return { chart, slider, box, touch, scrolled: await page.evaluate(() => scrollY) };
  }

  test('a finger taps where the bar ends, and draws its grip, beyond the top too', async ({ page }) => {
    const { chart, slider, box, touch, scrolled } = await fingerOnSlot(page);
    expect(box.width).toBeGreaterThanOrEqual(24);
    await touch('touchStart', 0.2);
    await touch('touchEnd');
    await expect(slider).toHaveAttribute('aria-valuetext', '100 carriages');
    await touch('touchStart', 0.2);
    await touch('touchMove', 0.6);
    await expect(slider).toHaveAttribute('aria-valuetext', '300 carriages');
    await touch('touchMove', 1.2);
    await touch('touchEnd');
    const drawn = Number(await slider.getAttribute('aria-valuenow'));
    expect(drawn).toBeGreaterThan(500);
    await expect(slider).toHaveAttribute('aria-valuemax', String(drawn));
    await expect(chart.getByRole('textbox')).toHaveValue(drawn.toLocaleString('en'));
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await chart.locator('.chart-show').tap();
    await expect(missed(chart)).toContainText(`times your guess of ${drawn.toLocaleString('en')}`);
  });

  test('a finger that swipes over the slot scrolls the page, and draws nothing', async ({ page }) => {
    const { slider, touch, scrolled } = await fingerOnSlot(page);
    await touch('touchStart', 0.5);
    for (const share of [0.6, 0.8, 1.1, 1.5]) await touch('touchMove', share);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 100);
    await expect(slider).toHaveAttribute('aria-valuetext', 'nothing drawn yet');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const name of ['print.html', 'study.html'])
    test(`the slot stands empty, and nothing tells: ${name}`, async ({ page, mishaps }) => {
      await page.goto(name);
      const slide = page.locator(`[id="${SLIDE}"]`);
      await expect(slide.getByText('your guess', { exact: true }).first()).toBeVisible();
      expect(await slide.locator('figure').ariaSnapshot()).not.toMatch(/4,?162/);
      await expect(slide).not.toContainText(/4,?162/, { useInnerText: true });
      await expect(slide.getByRole('checkbox')).toHaveCount(0);
      // Chromium tells that it did not fetch scripts; that is what was asked of it.
      const unexpected = mishaps.filter((mishap) => !/\.js csp$/.test(mishap));
      mishaps.splice(0, mishaps.length, ...unexpected);
    });
});
