/** What the deck brings later: when it comes, that it comes alive, what stands for it, and what happens when it does not come. */
import type { Page } from '@playwright/test';
import { expectShown, neighbour, openDeck, shownSlide } from './deckPage.ts';
import { bringAll, expect, expectAccessible, slideIds, test } from './support.ts';

const LATER = '**/deck-later.html';

const ids = slideIds();
/** A slide whose chart comes later and has two views. */
const STEPPED = 'troops-2022';

const card = (page: Page) => page.locator('.card:popover-open');
const figure = (page: Page) => shownSlide(page).locator('.fact').first();
const rooms = (page: Page) => page.locator('.slides .later');

/** Opens a slide and touches nothing. */
async function arrive(page: Page, id = ids[0] ?? ''): Promise<void> {
  await page.goto(`index.html#/${id}`);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await expectShown(page, id);
}

/** Lets nothing through until it is released. */
async function hold(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(LATER, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('nothing of it is fetched until somebody uses the deck, and then all of it once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await arrive(page);
  await page.waitForLoadState('networkidle');
  expect(fetched).not.toContain('/deck-later.html');
  await expect(page.locator('.card')).toHaveCount(0);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 300);
  await expect(rooms(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectShown(page, ids[2] ?? '');
  expect(fetched.filter((path) => path === '/deck-later.html')).toHaveLength(1);
});

test.describe('a figure pressed at once on the first slide', () => {
  for (const key of ['Enter', ' ']) {
    test(`opens its card: ${key === ' ' ? 'Space' : key}`, async ({ page }) => {
      await arrive(page);
      await figure(page).focus();
      await page.keyboard.press(key);
      await expect(card(page)).toBeFocused();
      await expect(figure(page)).toHaveAttribute('aria-expanded', 'true');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect(figure(page)).toBeFocused();
      await expect(figure(page)).toHaveAttribute('aria-expanded', 'false');
      await expectShown(page, ids[0] ?? '');
    });
  }

  test('opens its card: click, and the next click closes it', async ({ page }) => {
    // Its first figure begins left of where the card stands.
    await arrive(page, 'factor');
    await figure(page).click();
    await expect(card(page)).toBeFocused();
    const box = await figure(page).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 8);
    await expect(card(page)).toHaveCount(0);
    await expect(figure(page)).toBeFocused();
  });

  test('is a button that opens a dialog to a screen reader, and one that is named with what it counts', async ({
    page,
  }) => {
    await arrive(page);
    await expect(figure(page)).toHaveRole('button');
    await expect(figure(page)).toHaveAttribute('aria-haspopup', 'dialog');
    await expect(figure(page)).toHaveAccessibleName(/^[\d,.]+ \(([a-z ]+: )?source\)$/);
  });

  test('with Ctrl opens all that is known about it beside the talk', async ({ page }) => {
    await arrive(page);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      figure(page).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(opened).toHaveURL(/\/sources\.html#fact-/);
    await expect(card(page)).toHaveCount(0);
  });

  test('opens no card any more when the slide has gone meanwhile', async ({ page }) => {
    const release = await hold(page);
    await arrive(page);
    await figure(page).click();
    await expect(figure(page)).toHaveAttribute('aria-busy', 'true');
    await page.keyboard.press('PageDown');
    await expectShown(page, ids[1] ?? '');
    release();
    await expect(rooms(page)).toHaveCount(0);
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    await expect(card(page)).toHaveCount(0);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a figure opens its card', async ({ page }) => {
    await arrive(page);
    await figure(page).tap();
    await expect(card(page)).toBeVisible();
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toHaveCount(0);
  });
});

test.describe('an address that leads to a slide whose chart comes later', () => {
  test('shows it, alive and sharp, without any use; a clicker reaches its second view, then the next slide', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await arrive(page, STEPPED);
    const chart = shownSlide(page).locator('live-chart');
    await expect(chart).toHaveAttribute('data-live');
    const { drawn, shown } = await chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => ({
      drawn: canvas.width,
      shown: canvas.getBoundingClientRect().width,
    }));
    expect(drawn / shown).toBeCloseTo(1, 1);
    const first = chart.getByRole('radio', { name: 'As first said' });
    await expect(first).not.toBeChecked();
    await page.keyboard.press('PageDown');
    await expect(first).toBeChecked();
    await expectShown(page, STEPPED);
    await page.keyboard.press('PageDown');
    await expectShown(page, neighbour(STEPPED, 1));
  });

  test('lets nothing jump: headline, words and foot stand where they will', async ({ page }) => {
    const release = await hold(page);
    await arrive(page, STEPPED);
    const places = () =>
      shownSlide(page)
        .locator('.kicker, .headline, .prose, .slide-foot, .exhibit')
        .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
    const before = await places();
    release();
    await expect(shownSlide(page).locator('live-chart')).toHaveAttribute('data-live');
    expect(await places()).toEqual(before);
  });

  test('goes back to the last view of a chart that came after its slide was passed', async ({ page }) => {
    await arrive(page, neighbour(STEPPED, 1));
    await bringAll(page);
    await page.keyboard.press('PageUp');
    await expectShown(page, STEPPED);
    await expect(shownSlide(page).getByRole('radio', { name: 'As first said' })).toBeChecked();
  });
});

test('after the first key a talk goes on without a network: charts, maps and tables come alive', async ({
  page,
}) => {
  const fetched = page.waitForResponse(/\/upgrade\.browser-/);
  await arrive(page);
  await page.keyboard.press('PageDown');
  await fetched;
  await expect(rooms(page)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  for (const id of [STEPPED, 'where', 'estimates', 'timeline']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/${id}`);
    await expectShown(page, id);
    await expect(shownSlide(page).locator('live-chart, live-map, live-timeline')).toHaveAttribute(
      'data-live',
    );
  }
});

test('the slide before one that waits brings it as well', async ({ page }) => {
  await arrive(page, neighbour(STEPPED, -1));
  await expect(rooms(page)).toHaveCount(0);
});

test('it comes into the overview, and the addresses of the deck go on working', async ({ page }) => {
  const release = await hold(page);
  await arrive(page);
  await page.keyboard.press('o');
  await expect(page.locator('#announcer')).toHaveText('All slides: arrows choose one, Enter opens it.');
  const places = () =>
    page
      .locator('.slides > section')
      .evaluateAll((slides) => slides.map((slide) => JSON.stringify(slide.getBoundingClientRect())));
  const before = await places();
  release();
  await expect(rooms(page)).toHaveCount(0);
  await expect.poll(places).toEqual(before);
  await page.keyboard.press('Escape');
  await page.goto(`index.html#/${STEPPED}`);
  await expectShown(page, STEPPED);
});

test.describe('where it cannot be fetched', () => {
  test('a slide says so and leads to where it stands whole; the next time it is tried again', async ({
    page,
    mishaps,
  }) => {
    await page.route(LATER, (route) => route.abort('failed'));
    await arrive(page, STEPPED);
    const room = shownSlide(page).locator('.later');
    await expect(room).toHaveText('This could not be fetched. The study page has it (new tab).');
    await expect(room.getByRole('link')).toHaveAttribute('href', `study.html#${STEPPED}`);
    await expect(page.locator('#announcer')).toHaveText('What belongs on this slide could not be fetched.');
    await expectAccessible(page);
    // Whichever slide wants something of it next tries again.
    await page.unroute(LATER);
    await page.keyboard.press('PageDown');
    await expectShown(page, neighbour(STEPPED, 1));
    await page.keyboard.press('PageUp');
    await expect(shownSlide(page).locator('live-chart')).toHaveAttribute('data-live');
    await expect(rooms(page)).toHaveCount(0);
    expect(mishaps.every((mishap) => /deck-later\.html|Failed to (fetch|load)/.test(mishap))).toBe(true);
    expect(mishaps.filter((mishap) => mishap.startsWith('uncaught'))).toEqual(['uncaught: Failed to fetch']);
    mishaps.length = 0;
  });

  test('a figure goes on to all that is known about it, and opens its card when the network is back', async ({
    page,
    mishaps,
  }) => {
    await page.route(LATER, (route) => route.abort('failed'));
    await arrive(page);
    const [opened] = await Promise.all([page.waitForEvent('popup'), figure(page).click()]);
    await expect(opened.locator(new URL(opened.url()).hash)).toBeInViewport();
    await opened.close();
    await expect(page.locator('#announcer')).toContainText('could not be fetched');
    await page.unroute(LATER);
    await figure(page).click();
    await expect(card(page)).toBeFocused();
    expect(mishaps.every((mishap) => /deck-later\.html|Failed to (fetch|load)/.test(mishap))).toBe(true);
    mishaps.length = 0;
  });
});

test('printing the deck before any use prints what has not come yet', async ({ page }) => {
  await arrive(page);
  expect(await rooms(page).count()).toBeGreaterThan(0);
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  // At once: a printer waits for nothing.
  expect(await rooms(page).count()).toBe(0);
  expect(await page.locator('.slides svg').count()).toBeGreaterThan(0);
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await expectShown(page, ids[0] ?? '');
  await page.goto(`index.html#/${STEPPED}`);
  await expectShown(page, STEPPED);
});

test('a deck that holds it in itself asks no network', async ({ page }) => {
  await page.route('**/index.html', async (route) => {
    const shell = await (await route.fetch()).text();
    const later = await (await page.request.get('deck-later.html')).text();
    await route.fulfill({
      contentType: 'text/html',
      body: `${shell}<template data-holds="later">${later}</template>`,
    });
  });
  await page.route(LATER, (route) => route.abort('failed'));
  await openDeck(page, STEPPED);
  await expect(shownSlide(page).locator('live-chart')).toHaveAttribute('data-live');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure leads to all that is known about it, and every slide shows its drawing or where it is', async ({
    page,
    mishaps,
  }) => {
    await page.goto('index.html');
    const figures = await page
      .locator('.slides .fact')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.filter((href) => !href.startsWith('sources.html#fact-'))).toEqual([]);
    const sources = await (await page.request.get('sources.html')).text();
    const missing = figures.filter((href) => !sources.includes(`id="${href.split('#')[1]}"`));
    expect(missing).toEqual([]);

    const drawings = await rooms(page).locator('img').all();
    expect(drawings.length).toBeGreaterThan(3);
    for (const drawing of drawings) {
      await drawing.scrollIntoViewIfNeeded();
      await expect
        .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      await expect(drawing).toHaveAccessibleName(/\d/);
    }
    for (const room of await rooms(page).all()) {
      await expect(room.locator('figcaption')).toBeVisible();
      const inside = await room.evaluate((element) => {
        const foot = element.closest('section')?.querySelector('.slide-number')?.getBoundingClientRect();
        return [...element.querySelectorAll('img, figcaption')].every((part) => {
          const { bottom, right } = part.getBoundingClientRect();
          return bottom <= (foot?.top ?? 0) && right <= (foot?.right ?? 0) + 1;
        });
      });
      expect(inside, (await room.getAttribute('data-later')) ?? '').toBe(true);
    }
    for (const room of await rooms(page).all())
      await expect(room.getByRole('link')).toHaveAttribute('href', /^study\.html#./);
    const unexpected = mishaps.filter((mishap) => !/\.js csp$/.test(mishap));
    mishaps.splice(0, mishaps.length, ...unexpected);
  });
});
