/** The briefing as single files: opened from the disk, without a network. Built by `npm run build:single`. */
import { cpSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import type { RevealApi } from 'reveal.js';
import { expectAt, expectLinked, link, openBoth, shown } from './console.ts';
import { expectShown, shownSlide } from './deckPage.ts';
import { bringAll, expect, expectAccessible, slideIds, test } from './support.ts';

const FOLDER = pathToFileURL('dist/single/').href;
const LIMIT = 900_000;
const CHART = 'troops-2022';

const ids = slideIds();
const card = (page: Page) => page.locator('.card:popover-open');

// The policy, console and failed requests are watched as everywhere; see `support.ts`.
test.use({ baseURL: FOLDER });

const asked = new WeakMap<Page, string[]>();
test.beforeEach(async ({ page, context }) => {
  const requests: string[] = [];
  asked.set(page, requests);
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
});

/** What pages loaded beside themselves and what is in them. */
function fetched(page: Page): string[] {
  return (asked.get(page) ?? []).filter((url) => !/^(data|blob):/.test(url) && !/\.html([?#]|$)/.test(url));
}

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

for (const name of ['briefing.html', 'study.html']) {
  test(`${name} is under ${LIMIT / 1000} kB`, () => {
    expect(statSync(`dist/single/${name}`).size).toBeLessThan(LIMIT);
  });
}

test('the deck asks for nothing, and shows every slide with all that belongs on it', async ({ page }) => {
  await page.goto('briefing.html');
  await bringAll(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await page.evaluate(() => document.fonts.check('20px "Source Serif 4 Variable"'))).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expectShown(page, ids[1] ?? '');
  const shown = await page.evaluate(() => {
    const deck = Reflect.get(window, 'Reveal') as RevealApi;
    const found: string[] = [];
    deck.slide(0);
    for (;;) {
      found.push(deck.getCurrentSlide().id);
      if (deck.isLastSlide()) return found;
      deck.slide(deck.getIndices().h + 1);
    }
  });
  expect(shown).toEqual(ids);
  await expectShown(page, ids.at(-1) ?? '');
  expect(fetched(page)).toEqual([]);
});

test('on the deck a chart comes alive, its card opens, and its figures can be saved', async ({ page }) => {
  await page.goto(`briefing.html#/${CHART}`);
  await bringAll(page);
  const slide = shownSlide(page);
  await expect(slide.locator('live-chart')).toHaveAttribute('data-live');
  await page.keyboard.press('ArrowRight');
  await expect(slide.getByRole('radio', { name: 'As first said' })).toBeChecked();
  await slide.locator('.chart-canvas').focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('¶');
  await expectAccessible(page, '.card:popover-open');
  await page.keyboard.press('Escape');
  const csv = await saved(page, () => slide.getByRole('link', { name: 'CSV' }).click());
  expect(csv.suggestedFilename()).toBe(`${CHART}-chart.csv`);
  expect(readFileSync(await csv.path(), 'utf8')).toBe(readFileSync(`dist/data/${CHART}-chart.csv`, 'utf8'));
  expect(fetched(page)).toEqual([]);
});

test('the deck takes a route, and leads to the same slide of the study page beside it', async ({ page }) => {
  await page.goto('briefing.html?route=15');
  await bringAll(page);
  const link = page.locator('[data-study]');
  await expect(link).toHaveAttribute('href', `study.html#${ids[0]}`);
  await page.keyboard.press('End');
  await expect(link).not.toHaveAttribute('href', `study.html#${ids[0]}`);
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await page.goto(`study.html#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(page.locator('.later')).toHaveCount(0);
  expect(fetched(page)).toEqual([]);
});

test('its console is in the same file: each drives the other, and is reloaded', async ({ page }) => {
  const desk = await openBoth(page, 'briefing.html?route=45');
  expect(new URL(desk.url()).hash).toBe('#speaker');
  await expectAt(page, desk, ids[0] ?? '');
  await desk.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const [, , third = ''] = await page
    .locator('.slides > section:not([data-visibility])')
    .evaluateAll((all) => all.map(({ id }) => id));
  await expectAt(page, desk, third);
  for (const window of [desk, page]) {
    await window.reload();
    await expectLinked(desk);
    await expectAt(page, desk, third);
  }
  await bringAll(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, '/quiz-product');
  await expectAt(page, desk, 'quiz-product');
  await expect(desk.locator('.sheet:not([hidden]) .brief')).toContainText('A published plan');
  await expect(shown(page).locator('.quiz-explanation')).toBeHidden();
  await desk.keyboard.press('r');
  await expect(shown(page).locator('.quiz-explanation')).toBeVisible();
  expect(fetched(page)).toEqual([]);
});

for (const talk of ['by the channel', 'directly']) {
  test(`a deck that is closed is opened again from its console, whatever the file is called; they speak ${talk}`, async ({
    page,
    context,
  }, info) => {
    // In some browsers pages from a disk have no channel in common.
    if (talk === 'directly')
      await context.addInitScript(() => {
        BroadcastChannel.prototype.postMessage = () => {};
      });
    const file = info.outputPath('my talk.html');
    cpSync('dist/single/briefing.html', file);
    const address = pathToFileURL(file).href;
    const desk = await openBoth(page, `${address}?route=45`);
    await desk.keyboard.press('PageDown');
    await expect(shown(page)).not.toHaveAttribute('id', ids[0] ?? '');
    const second = (await shown(page).getAttribute('id')) ?? '';
    await expectAt(page, desk, second);
    await page.close();
    await expect(link(desk)).toHaveAttribute('data-status', 'closed');
    const [again] = await Promise.all([context.waitForEvent('page'), link(desk).getByRole('link').click()]);
    await expectLinked(desk);
    expect(again.url()).toBe(`${address}?route=45#/${second}`);
    await expectAt(again, desk, second);
    await desk.keyboard.press('PageUp');
    await expectAt(again, desk, ids[0] ?? '');
  });
}

test('its pen offers no print: there is no print page in the file', async ({ page }) => {
  await page.goto('briefing.html');
  await bringAll(page);
  await page.keyboard.press('d');
  await expect(page.locator('.pen-bar').getByRole('button', { name: 'Done (D)' })).toBeVisible();
  await expect(page.locator('.pen-bar').getByRole('button', { name: 'Print drawings' })).toHaveCount(0);
});

test('the console shows the slides of the deck, still', async ({ page }) => {
  await page.goto('briefing.html#speaker');
  const slides = page.locator('.pictures > .slide');
  await expect(slides).toHaveCount(ids.length);
  await expect(page.locator('.later, template[data-holds], [data-pictures]')).toHaveCount(0);
  await expect(slides.locator('live-chart svg').first()).toBeAttached();
  await expectAccessible(page);
  await page.locator('.pictures').evaluate((root, chart) => {
    for (const slide of root.querySelectorAll<HTMLElement>('.slide')) {
      slide.inert = false;
      slide.classList.toggle('is-now', slide.id === chart);
    }
  }, CHART);
  const reached = new Set<string | undefined>();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.closest('.slide')?.id));
  }
  expect([...reached]).toEqual([undefined]);
  expect(fetched(page)).toEqual([]);
});

for (const name of ['briefing.html', 'study.html']) {
  test(`${name} opens at the slide that is called like one of its parts`, async ({ page }) => {
    await page.goto(`${name}#later`);
    await expect(page.locator('[id="later"]')).toBeInViewport();
    // What was packed is unpacked: the page has started.
    await expect(page.locator('body > .card').first()).toBeAttached();
    await expect(page.locator('#single--failed')).toBeHidden();
  });
}

test('on the study page a chart comes alive and a card opens', async ({ page }) => {
  await page.goto(`study.html#${CHART}`);
  const slide = page.locator(`article[id="${CHART}"]`);
  await expect(slide.locator('live-chart')).toHaveAttribute('data-live');
  await expect(slide).toBeInViewport();
  await slide.locator('.notes button.fact').first().click();
  await expect(card(page)).toContainText('¶');
  await expectAccessible(page, '.card:popover-open');
  expect(fetched(page)).toEqual([]);
});

test('an answer on the study page counts, and is kept over a reload', async ({ page }) => {
  await page.goto('study.html');
  const question = page.locator('quiz-question[data-live]').first();
  await page.locator('quiz-question').first().scrollIntoViewIfNeeded();
  await question.locator('input').first().check();
  await question.locator('.quiz-check').click();
  await expect(question.locator('.quiz-reset')).toBeVisible();
  await expect(page.locator('[data-desk="count"]')).toContainText('1 of ');
  await page.reload();
  await expect(page.locator('[data-desk="count"]')).toContainText('1 of ');
  await page.locator('quiz-question').first().scrollIntoViewIfNeeded();
  await expect(question.locator('.quiz-reset')).toBeVisible();
  const file = await saved(page, async () => {
    await page.getByRole('button', { name: 'Save my answers as a file' }).click();
  });
  expect(file.suggestedFilename()).toMatch(/^answers-.*\.json$/);
  expect(fetched(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, slides] of [
    ['briefing.html', '.slides > section'],
    ['study.html', 'article.slide'],
  ] as const) {
    test(`${name} is there to read, and says what it needs for more`, async ({ page }) => {
      await page.goto(name);
      await expect(page.locator(slides)).toHaveCount(ids.length);
      await expect(page.locator('.single-note').filter({ hasText: 'they need JavaScript' })).toBeVisible();
      expect(fetched(page)).toEqual([]);
    });
  }
});
