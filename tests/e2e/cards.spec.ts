/** The card of a figure: opened, heard, read, left and followed, on the deck and on the study page. */
import type { Page } from '@playwright/test';
import { openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, expectAccessible, test } from './support.ts';

/** A slide with several figures in its words. */
const SLIDE = 'factor';

const card = (page: Page) => page.locator('.card:popover-open');
const figure = (page: Page) => page.locator(`article.slide[id="${SLIDE}"] button.fact`).first();

test.describe('on the study page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`study.html#${SLIDE}`);
  });

  test('a figure is named with what it counts; what is heard alone is neither seen, copied nor printed', async ({
    page,
  }) => {
    await expect(figure(page)).toHaveAccessibleName(/^[\d,.]+ \(([a-z ]+: )?source\)$/);
    const shown = ((await figure(page).textContent()) ?? '').replace(/ \(.*source\)$/, '');
    const copied = await figure(page).evaluate((button) => {
      const paragraph = button.closest('p, li') as Element;
      getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString() ?? '';
    });
    expect(copied).toContain(shown);
    expect(copied).not.toContain('source');
    await page.emulateMedia({ media: 'print' });
    await expect(figure(page).locator('span')).toBeHidden();
  });

  test('opening it moves the focus to a dialog named by its title; Escape and Close give it back', async ({
    page,
  }) => {
    for (const close of ['Escape', 'Close']) {
      await figure(page).focus();
      await page.keyboard.press('Enter');
      await expect(card(page)).toBeFocused();
      await expect(card(page)).toHaveRole('dialog');
      const title = (await card(page).locator('.card-title').textContent()) ?? '';
      await expect(card(page)).toHaveAccessibleName(title.replace(/\s+/g, ' ').trim());
      if (close === 'Close') {
        await card(page).getByRole('button', { name: 'Close' }).focus();
        await page.keyboard.press('Enter');
      } else await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect(figure(page)).toBeFocused();
    }
  });

  for (const [key, where] of [
    ['Tab', 'past its end'],
    ['Shift+Tab', 'before its start'],
  ] as const) {
    test(`${key} ${where} closes it: focus is never beneath it`, async ({ page }) => {
      await figure(page).focus();
      await page.keyboard.press('Enter');
      await expect(card(page)).toBeFocused();
      const stops = await card(page).locator('a, button').count();
      for (let i = 0; i < (key === 'Tab' ? stops : 0); i++) {
        await page.keyboard.press(key);
        expect(await card(page).evaluate((open) => open.contains(document.activeElement))).toBe(true);
      }
      await page.keyboard.press(key);
      await expect(card(page)).toHaveCount(0);
      expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    });
  }

  test('a click on its figure closes it again', async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 1600 });
    await figure(page).evaluate((button) => button.scrollIntoView({ block: 'start' }));
    await figure(page).focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    const box = await figure(page).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 8);
    await expect(card(page)).toHaveCount(0);
  });

  test('its document leads to the record of the document', async ({ page }) => {
    // Of a figure that is somebody’s words, not computed.
    const said = page.locator('button.fact[popovertarget="fact-carriages-2017"]').first();
    await said.click();
    const link = card(page).locator('a[href^="#source-"]');
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(card(page)).toHaveCount(0);
    await expect(page.locator(target)).toBeInViewport();
  });

  test('numbers of slides are named as such, and big enough for a finger', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('button.fact[popovertarget="fact-carriages-2017"]').first().click();
    const links = await card(page).locator('.card-slides a').all();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      await expect(link).toHaveAccessibleName(/^slide \d+$/);
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await expectAccessible(page, '.card:popover-open');
  });
});

test.describe('on the deck', () => {
  test('it is as large as the words of a slide, also where the window is large', async ({ page }) => {
    await openDeck(page);
    await openDeck(page, await slideHolding(page, '.prose button.fact'));
    await shownSlide(page).locator('.prose button.fact').first().click();
    await expect(card(page)).toBeFocused();
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const sizes = await card(page).evaluate((open) =>
        [...open.querySelectorAll('dt, dd, .card-close')].map((part) =>
          Number.parseFloat(getComputedStyle(part).fontSize),
        ),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual((20 * height) / 720);
      await expect(card(page)).toBeInViewport({ ratio: 1 });
    }
  });

  test('links out of it open beside the talk', async ({ page }) => {
    await openDeck(page);
    await openDeck(page, await slideHolding(page, 'button.fact[popovertarget="fact-carriages-2017"]'));
    await shownSlide(page).locator('button.fact[popovertarget="fact-carriages-2017"]').first().click();
    const record = card(page).locator('a[href^="study.html#source-"]');
    const [opened] = await Promise.all([page.waitForEvent('popup'), record.click()]);
    await expect(opened.locator(new URL(opened.url()).hash)).toBeInViewport();
    await expect(shownSlide(page)).toBeVisible();
    const others = await page.locator('.card a:not([href^="#"])').all();
    for (const link of others) {
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', 'noopener');
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it opens, takes the focus and closes all the same', async ({ page, mishaps }) => {
    await page.goto(`study.html#${SLIDE}`);
    await figure(page).focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(figure(page)).toBeFocused();
    // A browser told to run no script reports the preload of one as refused.
    const others = mishaps.filter((mishap) => !/^request failed: \S+\.js csp$/.test(mishap));
    mishaps.splice(0, mishaps.length, ...others);
  });
});
