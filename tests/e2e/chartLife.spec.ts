/** Charts that leave the page, come back, or cannot be brought to life, on the built deck. */
import { openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, test } from './support.ts';

const CHART = 'live-chart[data-medium="deck"]';
/** What Chart.js comes in. */
const CODE = '**/upgrade.browser-*.js';

test('a chart that left and came back while it was fetched comes alive once', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(CODE, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(CODE);
  await openDeck(page);
  const id = await slideHolding(page, CHART);
  await page.evaluate((target) => {
    location.hash = `#/${target}`;
  }, id);
  await asked;
  await shownSlide(page)
    .locator(CHART)
    .evaluate((chart) => {
      const parent = chart.parentElement;
      chart.remove();
      parent?.append(chart);
      chart.closest('section')?.dispatchEvent(new CustomEvent('slideshow'));
    });
  release();
  const chart = shownSlide(page).locator(CHART);
  await expect(chart).toHaveAttribute('data-live');
  await expect(chart.locator('canvas')).toHaveCount(1);
  await expect(chart.locator('[role="status"]')).toHaveCount(1);
  await expect(chart.locator('canvas')).toBeVisible();
  await expect(chart.locator('.chart-svg')).toBeHidden();
});

test('a chart whose code cannot be fetched stays a drawing without controls, and is tried again', async ({
  page,
  mishaps,
}) => {
  await page.route(CODE, (route) => route.abort('failed'));
  await openDeck(page);
  const id = await slideHolding(page, CHART);
  const go = (target: string) =>
    page.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, target);
  await go(id);
  const chart = page.locator(`#${id} ${CHART}`);
  await expect(chart).toHaveAttribute('data-failed');
  await expect(chart.locator('.chart-svg')).toBeVisible();
  await expect(chart.locator('.chart-controls')).toBeHidden();
  expect(mishaps.join('\n')).toContain('upgrade.browser');
  mishaps.length = 0;

  await page.unroute(CODE);
  await page.keyboard.press('Home');
  await expect(chart).toBeHidden();
  await go(id);
  await expect(chart).toHaveAttribute('data-live');
  await expect(chart).not.toHaveAttribute('data-failed');
  await expect(chart.locator('.chart-controls')).toBeVisible();
});

test('a chart fills its column when a phone is turned, in the design for that width', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('study.html');
  for (const chart of await page.locator('live-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('data-live');
  }
  const stages = page.locator('.chart-stage');
  for (const width of [844, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() =>
        stages.evaluateAll((all) =>
          all.every((stage) => {
            const canvas = stage.querySelector('canvas');
            return canvas?.clientWidth === stage.clientWidth && canvas.clientHeight === stage.clientHeight;
          }),
        ),
      )
      .toBe(true);
  }
});

test('a clicker reaches the second view of a chart before the next slide, and comes back through it', async ({
  page,
}) => {
  await openDeck(page);
  const id = await slideHolding(page, '[data-step="first"]');
  await page.evaluate((target) => {
    location.hash = `#/${target}`;
  }, id);
  const slide = page.locator(`section#${id}`);
  await expect(slide.locator(CHART)).toHaveAttribute('data-live');
  const first = slide.getByRole('radio', { name: 'As first said' });
  await expect(first).not.toBeChecked();
  await page.keyboard.press('PageDown');
  await expect(first).toBeChecked();
  await expect(shownSlide(page)).toHaveId(id);
  await page.keyboard.press('PageDown');
  await expect(shownSlide(page)).not.toHaveId(id);
  await page.keyboard.press('PageUp');
  await expect(shownSlide(page)).toHaveId(id);
  await expect(first).toBeChecked();
  await page.keyboard.press('PageUp');
  await expect(slide.getByRole('radio', { name: 'As the documents report it' })).toBeChecked();
  await expect(shownSlide(page)).toHaveId(id);
});

test('a reader’s own colours leave a chart those that tell bars from figures', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDeck(page);
  const id = await slideHolding(page, CHART);
  await page.evaluate((target) => {
    location.hash = `#/${target}`;
  }, id);
  const chart = shownSlide(page).locator(CHART);
  await expect(chart).toHaveAttribute('data-live');
  const coloured = await chart.locator('canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    let count = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const [red = 0, , blue = 0, alpha = 0] = pixels.slice(i, i + 4);
      if (alpha > 200 && Math.abs(blue - red) > 40) count++;
    }
    return count;
  });
  expect(coloured).toBeGreaterThan(1000);
});
