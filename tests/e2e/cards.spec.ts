/** The card of a figure: opened, heard, read, left and followed, on the deck and on the study page. */
import type { Page } from '@playwright/test';
import { openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { bringAll, expect, expectAccessible, test } from './support.ts';

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
    const said = page.locator('button.fact[popovertarget="fact-carriages-2017"]:visible').first();
    await said.click();
    const link = card(page).locator('a[href^="#source-"]');
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(card(page)).toHaveCount(0);
    await expect(page.locator(target)).toBeInViewport();
  });

  test('numbers of slides are named as such, and big enough for a finger', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('button.fact[popovertarget="fact-carriages-2017"]:visible').first().click();
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
    await openDeck(page, await slideHolding(page, '.prose .fact'));
    await shownSlide(page).locator('.prose .fact').first().click();
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
    await openDeck(page, await slideHolding(page, '.prose .fact[href$="#fact-carriages-2017"]'));
    await shownSlide(page).locator('.prose .fact[href$="#fact-carriages-2017"]').first().click();
    const record = card(page).locator('a[href^="sources.html#source-"]');
    const [opened] = await Promise.all([page.waitForEvent('popup'), record.click()]);
    await expect(opened.locator(new URL(opened.url()).hash)).toBeInViewport();
    await expect(shownSlide(page)).toBeVisible();
    const others = await page
      .locator('.card a:not([href^="#"])')
      .evaluateAll((links) =>
        links.map((link) => `${link.getAttribute('target')} ${link.getAttribute('rel')}`),
      );
    expect([...new Set(others)]).toEqual(['_blank noopener']);
  });
});

/** What a screen reader meets in the open card, in its order: role and name of each stop, and text between them. */
async function heard(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isOn = (node: (typeof nodes)[number], name: string) =>
    node.properties?.some((property) => property.name === name && property.value.value === true);
  const lines: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    const told = ['dialog', 'button', 'link', 'StaticText', 'image'].includes(role) && !node.ignored;
    if (told && name !== '') lines.push(`${role} ${name}${isOn(node, 'focused') ? ' (focus)' : ''}`);
    // A button’s or a link’s text is its name already.
    if (!['button', 'link', 'StaticText'].includes(role))
      for (const child of node.childIds ?? []) walk(child);
  };
  const dialog = nodes.find((node) => node.role?.value === 'dialog' && !node.ignored);
  walk(dialog?.nodeId ?? '');
  return lines;
}

/** A figure with an original statement and one that disagrees. */
const DISPUTED = 'button.fact[popovertarget="fact-troops-2022-02-nato"]:visible';

test.describe('to a screen reader', () => {
  test('it is a dialog with the focus and a name, then its content in order, every figure once', async ({
    page,
  }) => {
    await page.goto('study.html');
    await page.locator(DISPUTED).first().focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    const lines = await heard(page);
    expect(lines[0]).toMatch(/^dialog 30,000 troops Russian troops in Belarus.* \(focus\)$/);
    const order = [
      '30,000',
      'Stage',
      'present',
      'Basis',
      'estimated',
      'Said by',
      'Where',
      'Ilyash 2022, ¶34',
    ];
    const rest = ['Side by side', 'First said:', 'Note', 'On slides', 'Close', 'All about this figure'];
    const places = [...order, ...rest].map((part) =>
      lines.findIndex((line, i) => i > 0 && line.includes(part)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(lines.filter((line) => line.includes('about 10,000 troops'))).toEqual([
      'button about 10,000 troops',
    ]);
    expect(lines.filter((line) => line.startsWith('image'))).toEqual([]);
  });
});

test.describe('a card opened from a card', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('study.html');
    await page.locator(DISPUTED).first().focus();
    await page.keyboard.press('Enter');
    await card(page).locator('[popovertarget="fact-troops-2022-02-porotnikov"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#fact-troops-2022-02-porotnikov')).toBeFocused();
  });

  test('takes its place, and closing it gives the focus back to the figure first pressed', async ({
    page,
  }) => {
    await expect(card(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(page.locator(DISPUTED).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveAttribute('id', 'fact-troops-2022-02-nato');
    await expect(card(page).getByRole('button', { name: 'Back' })).toHaveCount(0);
  });

  test('leads back the way one came', async ({ page }) => {
    await card(page).locator('[popovertarget="fact-troops-2022-02-reznikov"]').click();
    await expect(card(page)).toHaveAttribute('id', 'fact-troops-2022-02-reznikov');
    const back = card(page).getByRole('button', { name: 'Back' });
    await back.click();
    await expect(card(page)).toHaveAttribute('id', 'fact-troops-2022-02-porotnikov');
    await expect(card(page).locator('[popovertarget="fact-troops-2022-02-reznikov"]')).toBeFocused();
    await back.click();
    await expect(card(page)).toHaveAttribute('id', 'fact-troops-2022-02-nato');
    await expect(back).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator(DISPUTED).first()).toBeFocused();
  });

  test('of an outside statement says so at its head', async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await card(page).locator('[popovertarget="fact-troops-2022-02-nato-original"]').click();
    await expect(card(page)).toHaveAccessibleName(/^Outside the set/);
    await expect(card(page)).toHaveCSS('border-top-style', 'dashed');
    await expectAccessible(page, '.card:popover-open');
  });
});

test('the inputs of a computed figure open from its formula', async ({ page }) => {
  await page.goto('study.html');
  await page.locator('button.fact[popovertarget="fact-carriages-with-share"]').first().click();
  await expect(card(page)).toContainText('4,162 × 1.5');
  await card(page).getByRole('button', { name: 'at least 1.5 times' }).click();
  await expect(card(page)).toHaveAttribute('id', 'fact-hidden-share');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  for (const address of ['study.html', 'index.html', 'index.html#/steps']) {
    test(`${address}: every card is a sheet from below, as wide as the screen, and scrolls inside with Close in reach`, async ({
      page,
    }) => {
      await page.goto(address);
      if (address.startsWith('index')) await bringAll(page);
      const wide = await page.locator('.card').evaluateAll((cards) =>
        cards.flatMap((open) => {
          // Cards of a block stand in its slide, and are only there with it.
          if (!(open instanceof HTMLElement) || !open.parentElement?.checkVisibility()) return [];
          open.showPopover();
          const box = open.getBoundingClientRect();
          const close = open.querySelector('.card-close')?.getBoundingClientRect();
          const fits =
            box.left === 0 &&
            box.right === innerWidth &&
            box.bottom <= innerHeight + 0.5 &&
            box.bottom > innerHeight - 2 &&
            open.scrollWidth <= open.clientWidth &&
            (close?.bottom ?? Number.POSITIVE_INFINITY) <= innerHeight &&
            (close?.height ?? 0) >= 44;
          open.hidePopover();
          return fits ? [] : [open.id];
        }),
      );
      expect(wide).toEqual([]);
      await page.locator('.fact:visible').first().tap();
      await expect(card(page)).toBeVisible();
      await card(page).getByRole('button', { name: 'Close' }).tap();
      await expect(card(page)).toHaveCount(0);
    });
  }
});

test.describe('from a chart', () => {
  test('a click on a bar opens the card of its figure; the next one only closes it', async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 1800 });
    await page.goto('study.html#carriages');
    const chart = page.locator('#carriages live-chart[data-live] .chart-canvas');
    await expect(chart).toBeVisible();
    // Beside the card, which opens in the middle of the window.
    await chart.evaluate((area) => area.scrollIntoView({ block: 'start' }));
    const box = await chart.boundingBox();
    const bar = [(box?.x ?? 0) + (box?.width ?? 0) * 0.92, (box?.y ?? 0) + (box?.height ?? 0) * 0.6] as const;
    await page.mouse.click(...bar);
    await expect(card(page)).toHaveAttribute('id', 'fact-carriages-2017');
    await page.mouse.click(...bar);
    await expect(card(page)).toHaveCount(0);
    await page.mouse.click(...bar);
    await expect(card(page)).toBeVisible();
  });

  test('the computed part is a figure of its own: arrows reach it, Enter opens the factor behind it', async ({
    page,
  }) => {
    await openDeck(page, 'carriages');
    const chart = shownSlide(page).locator('live-chart[data-live]');
    const area = chart.locator('.chart-canvas');
    await chart.locator('input[type="range"]').fill('1.5');
    await area.focus();
    await page.keyboard.press('End');
    await expect(chart.locator('[role="status"]')).toHaveText(/^2017, 6,243, computed: 4,162 × 1.5/);
    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveAttribute('id', 'fact-hidden-share');
    await page.keyboard.press('Escape');
    await expect(area).toBeFocused();
    await expect(chart.locator('.chart-ring')).toBeVisible();
  });

  test('a figure of its table opens its card over the table, and Escape leads back there', async ({
    page,
  }) => {
    await openDeck(page, 'carriages');
    await shownSlide(page).getByRole('button', { name: 'Table' }).click();
    const figure = shownSlide(page).locator('.chart-popover .fact').last();
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await expect(shownSlide(page).locator('.chart-popover')).toBeVisible();
    await card(page).locator('.card-ref').first().click();
    await expect(card(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(figure).toBeFocused();
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
    // Another card opens over it, and the table of a chart has figures that open theirs.
    await page.locator(DISPUTED).first().click();
    await card(page).locator('[popovertarget="fact-troops-2022-02-porotnikov"]').click();
    await expect(page.locator('#fact-troops-2022-02-porotnikov')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#fact-troops-2022-02-porotnikov')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await page.locator('summary:visible', { hasText: 'Table of these figures' }).first().click();
    await page.locator('.chart-table button.fact:visible').first().click();
    await expect(card(page)).toBeVisible();
    // A browser told to run no script reports the preload of one as refused.
    const others = mishaps.filter((mishap) => !/^request failed: \S+\.js csp$/.test(mishap));
    mishaps.splice(0, mishaps.length, ...others);
  });
});
