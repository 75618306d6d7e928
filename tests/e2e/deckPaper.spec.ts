/** The deck without script, and printed as it is. */
import { expectShown, openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, slideIds, test } from './support.ts';

const ids = slideIds();

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    test(`all slides read one below the other at ${width} × ${height}`, async ({ page, mishaps }) => {
      await page.setViewportSize({ width, height });
      await page.goto('index.html');
      let bottom = 0;
      for (const id of ids) {
        const slide = page.locator(`.slides > section[id="${id}"]`);
        await expect(slide.locator('.headline')).toBeVisible();
        const box = await slide.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(bottom);
        expect(box?.width).toBeLessThanOrEqual(width + 1);
        bottom = (box?.y ?? 0) + (box?.height ?? 0);
      }
      await expect(page.locator('a[href="study.html"]:visible').first()).toHaveText(/study page/i);
      // Chromium tells that it did not fetch scripts; that is what was asked of it.
      const unexpected = mishaps.filter((mishap) => !/\.js csp$/.test(mishap));
      mishaps.splice(0, mishaps.length, ...unexpected);
    });
  }
});

test('the first slide stands where the script will put it: nothing jumps', async ({ browser, baseURL }) => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1600, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    const boxes = [];
    for (const javaScriptEnabled of [false, true]) {
      const page = await browser.newPage({ javaScriptEnabled, viewport, ...(baseURL && { baseURL }) });
      await page.goto('index.html');
      if (javaScriptEnabled) await expect(page.locator('.reveal.ready')).toBeAttached();
      const box = await page.locator('.headline').first().boundingBox();
      boxes.push([box?.x, box?.y, box?.width, box?.height].map((n) => Math.round((n ?? 0) / 4)));
      await page.close();
    }
    expect(boxes[1]).toEqual(boxes[0]);
  }
});

test('printing the deck prints all slides, a page each, and then goes on where it was', async ({ page }) => {
  await openDeck(page);
  const id = await slideHolding(page, 'quiz-question');
  await openDeck(page, id);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(ids.length);
  await expect(shownSlide(page)).toBeVisible();
  await expect(page.locator('.slides > section').first()).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(shownSlide(page)).not.toHaveAttribute('id', id);
});

test('printed from the menu no slide runs over its page', async ({ page }) => {
  await openDeck(page);
  await expect(page.locator('.slides .later')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  const over = await page
    .locator('.slides > section')
    .evaluateAll((slides) =>
      slides.filter((slide) => slide.scrollHeight > slide.clientHeight + 1).map(({ id }) => id),
    );
  expect(over).toEqual([]);
});

test('Ctrl and P, or Cmd and P, print the print page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const printed = Reflect.get(top ?? window, 'printed') as string[] | undefined;
      Reflect.set(top ?? window, 'printed', [...(printed ?? []), location.pathname]);
    };
  });
  await openDeck(page);
  const printed = () => page.evaluate(() => Reflect.get(window, 'printed') as string[] | undefined);
  await page.keyboard.press('Control+p');
  await expect.poll(printed).toEqual(['/print.html']);
  await page.keyboard.press('Meta+p');
  await expect.poll(printed).toEqual(['/print.html', '/print.html']);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expectShown(page, ids[0] ?? '');
});
