/** The study page as a reader alone with it has it. */
import type { Page } from '@playwright/test';
import { expect, lotsOfSlides, slideIds, test } from './support.ts';

const ids = slideIds();
/** Neither the first of its section nor of the deck, so that every kind of position shows. */
const SLIDE = 'factor';

const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const current = (page: Page) => contents(page).locator('[aria-current]');
const slide = (page: Page, id: string) => page.locator(`article.slide[id="${id}"]`);

/** Distance of a slide's top from the bottom edge of the bar, px. */
async function belowBar(page: Page, id: string): Promise<number> {
  const [top, bar] = await Promise.all([
    slide(page, id).evaluate((element) => element.getBoundingClientRect().top),
    page.getByRole('banner').evaluate((element) => element.getBoundingClientRect().bottom),
  ]);
  return top - bar;
}

async function expectSlideAtTop(page: Page, id: string): Promise<void> {
  const isThere = async () => {
    const distance = await belowBar(page, id);
    return distance >= 0 && distance < 40;
  };
  await expect.poll(isThere, { message: `${id} stands right below the bar` }).toBe(true);
}

test.describe('contents and position', () => {
  test('a laptop has the contents beside the text, with every slide', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('study.html');
    await expect(contents(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Contents' })).toBeHidden();
    const links = await contents(page)
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((link) => ids.includes(link?.slice(1) ?? ''))).toEqual(ids.map((id) => `#${id}`));
  });

  test('a phone opens the contents from the bar; a link in it closes it and leads there', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('study.html');
    await expect(contents(page)).toBeHidden();
    await page.getByRole('button', { name: 'Contents' }).click();
    await contents(page).locator(`a[href="#${SLIDE}"]`).click();
    await expect(contents(page)).toBeHidden();
    await expectSlideAtTop(page, SLIDE);
    await expect(page.locator(`.contents a[href="#${SLIDE}"]`)).toHaveAttribute('aria-current', 'location');
  });

  test('on a phone two words and Enter lead to the slide one means', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('study.html');
    await page.getByRole('button', { name: 'Contents' }).click();
    const link = contents(page).locator(`a[href="#${SLIDE}"]`);
    await contents(page)
      .getByRole('searchbox')
      .fill((await link.textContent()) ?? '');
    await expect(contents(page).locator('ol ol a:visible')).toHaveCount(1);
    await expect(contents(page).locator('ol > li:visible > .contents-section')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(contents(page)).toBeHidden();
    await expectSlideAtTop(page, SLIDE);
  });

  test('the contents begin with the way to one’s progress', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('study.html');
    await page.getByRole('button', { name: 'Contents' }).click();
    await contents(page).getByRole('link', { name: 'Your progress' }).click();
    await expect(page.getByRole('heading', { name: 'Your progress' })).toBeInViewport();
  });

  test('scrolling moves the mark in the contents, the bar and the links to the deck', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('study.html');
    await expect(current(page)).toHaveAttribute('href', `#${ids[0]}`);
    const section = page.getByRole('banner').locator('[data-place]');
    const first = await section.textContent();
    await slide(page, SLIDE).evaluate((element) => element.scrollIntoView());
    await expect(current(page)).toHaveAttribute('href', `#${SLIDE}`);
    await expect(current(page)).toBeInViewport();
    await expect(section).not.toHaveText(first ?? '');
    await expect(page.getByRole('banner').locator('[data-position]')).toHaveText(/^\d+\/\d+$/);
    await expect(contents(page).getByRole('link', { name: 'Slides', exact: true })).toHaveAttribute(
      'href',
      `index.html#${SLIDE}`,
    );
    await slide(page, ids[0] ?? '').evaluate((element) => element.scrollIntoView());
    await expect(current(page)).toHaveAttribute('href', `#${ids[0]}`);
  });

  test('the end of the page is the last entry of the contents', async ({ page }) => {
    await page.goto('study.html');
    await page.keyboard.press('End');
    await expect(page.locator('.contents [aria-current]')).toHaveText(/Names and terms/);
  });
});

test.describe('links', () => {
  for (const lot of lotsOfSlides(12)) {
    test(`study.html#${lot[0]} and those to #${lot.at(-1)} land on their slides`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const id of lot) {
        // The first opens the page, the others are typed into the address of the page that is open.
        await page.goto(`study.html#${id}`);
        await expectSlideAtTop(page, id);
        await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', `#${id}`);
      }
    });
  }

  test('from a slide to the deck and back is the same slide', async ({ page }) => {
    await page.goto(`study.html#${SLIDE}`);
    await slide(page, SLIDE)
      .getByRole('link', { name: /^Show on slide/ })
      .click();
    await expect(page.locator(`.slides > section.present[id="${SLIDE}"]`)).toBeVisible();
    const back = page.locator('a[data-study]').first();
    await expect(back).toHaveAttribute('href', `study.html#${SLIDE}`);
    await back.click();
    await expectSlideAtTop(page, SLIDE);
  });

  test('take the focus along: Tab goes on from there', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('study.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await contents(page).locator(`a[href="#${SLIDE}"]`).click();
    await expect(slide(page, SLIDE)).toBeFocused();
  });

  test('that Shift and Tab go back to are not hidden by the bar', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    await page.goto('study.html');
    const links = page.locator('main :is(a, button):visible');
    await links.nth(25).focus();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Shift+Tab');
      const [top, bar] = await page.evaluate(() => [
        document.activeElement?.getBoundingClientRect().top ?? 0,
        document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0,
      ]);
      expect(top, await page.evaluate(() => document.activeElement?.outerHTML)).toBeGreaterThanOrEqual(
        bar ?? 0,
      );
    }
  });

  test('an address with the hash of the deck lands on the slide as well', async ({ page }) => {
    await page.goto(`study.html#/${SLIDE}`);
    await expectSlideAtTop(page, SLIDE);
    expect(new URL(page.url()).hash).toBe(`#${SLIDE}`);
  });

  test('a citation leads to the record of its document, a card to the slides that show its figure', async ({
    page,
  }) => {
    await page.goto(`study.html#${SLIDE}`);
    const citation = slide(page, SLIDE).locator('cite a').first();
    const target = (await citation.getAttribute('href')) ?? '';
    await citation.click();
    await expect(page.locator(target)).toBeInViewport();
    await page.goto(`study.html#${SLIDE}`);
    await slide(page, SLIDE).locator('button.fact').first().click();
    const card = page.locator('.card:popover-open');
    const link = card.locator('.card-slides a').first();
    const shown = ((await link.getAttribute('href')) ?? '').slice(1);
    await link.click();
    await expect(card).toHaveCount(0);
    await expect(slide(page, shown)).toBeInViewport();
  });
});

test('reveal.js is not fetched, whatever one reads', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text());
  });
  await page.goto('study.html');
  for (const chart of await page.locator('live-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('data-live');
  }
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((text) => text.includes('navigate-right'))).toEqual([]);
});

test.describe('room', () => {
  for (const [name, width, zoom] of [
    ['320 px', 320, 100],
    ['320 px with letters twice the size', 320, 200],
    ['1280 px with letters twice the size', 1280, 200],
  ] as const) {
    test(`${name}: nothing is cut off or scrolls sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      // The reader's own letter size, as set in the browser; media queries in rem follow it.
      const browser = await page.context().newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: (16 * zoom) / 100 } });
      await page.goto('study.html');
      for (const chart of await page.locator('live-chart').all()) {
        await chart.scrollIntoViewIfNeeded();
        await expect(chart).toHaveAttribute('data-live');
      }
      const wide = await page.evaluate(() => {
        const scrolls = (element: Element) => element.closest('.table-scroll, [data-scroll]') !== null;
        const room = document.documentElement.clientWidth;
        return [...document.querySelectorAll('main *')]
          .filter(
            (element) =>
              element.checkVisibility() &&
              !scrolls(element) &&
              element.closest('svg, .visually-hidden') === null,
          )
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .map((element) => `${element.tagName}.${element.className}`);
      });
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test('390 px with letters twice the size: words stay whole, and the bar names the section', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('study.html');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const broken = await page.evaluate(() => {
      const found: string[] = [];
      for (const head of document.querySelectorAll('main :is(h1, h2, h3)')) {
        const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (const word of (node.textContent ?? '').matchAll(/[\p{L}\d,.]+/gu)) {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (range.getClientRects().length > 1) found.push(word[0]);
          }
        }
      }
      return found;
    });
    expect(broken).toEqual([]);
    const place = page.getByRole('banner').locator('[data-place]');
    await expect(place).not.toHaveText('');
    const cut = await place.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(cut).toBeLessThanOrEqual(1);
  });

  test('letters twice the size: what is said beside and under a figure grows with them', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('study.html');
    const sizes = () =>
      page
        .locator(
          'main :is(figcaption, .chart-foot, .chart-details > summary, .chart-legend, .chart-controls label, .map-legend)',
        )
        .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
    const before = await sizes();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    const after = await sizes();
    expect(after).toHaveLength(before.length);
    expect(before.length).toBeGreaterThan(0);
    expect(Math.min(...after.map((size, i) => size / (before[i] ?? size)))).toBeGreaterThan(1.8);
  });

  test('the table of a chart’s figures scrolls by itself on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('study.html');
    for (const summary of await page.locator('.chart-details > summary:visible').all()) await summary.click();
    await expect(page.locator('.chart-details[open]').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('a field of marks has fewer, larger squares on a phone', async ({ page }) => {
    for (const [width, shown] of [
      [390, 'marks-narrow'],
      [1440, 'marks-wide'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('study.html');
      const field = page.locator('svg.marks:visible');
      await expect(field).toHaveCount(1);
      await expect(field).toHaveClass(new RegExp(shown));
      const pitch = await field.evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0);
      expect(pitch * 10).toBeGreaterThanOrEqual(6);
    }
  });

  test('a thumb finds everything in the bar and the contents: 44 px', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('study.html');
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(contents(page).getByRole('searchbox')).toBeVisible();
    const small = await contents(page)
      .locator('a:visible, button:visible, input:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getBoundingClientRect().height < 43.9)
          .map(({ textContent }) => textContent),
      );
    expect(small).toEqual([]);
  });
});

test('a figure opens its card by keyboard, tells document and paragraph, and Escape gives the focus back', async ({
  page,
}) => {
  await page.goto(`study.html#${SLIDE}`);
  const figure = slide(page, SLIDE).locator('button.fact').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.card:popover-open');
  await expect(card).toBeVisible();
  await expect(card).toContainText(/Where.*, ¶\d+/s);
  await page.keyboard.press('Tab');
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test('the notes on a question wait for the answer, and are folded until somebody wants them', async ({
  page,
}) => {
  await page.goto('study.html#quiz-promise');
  const question = page.locator('.layout-quiz').first();
  const notes = question.locator('.notes');
  await expect(notes).toBeHidden();
  await expect(question.locator('quiz-question')).toHaveAttribute('data-live');
  await question.getByRole('radio').first().check({ force: true });
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(notes).toBeVisible();
  await expect(notes.locator('p').first()).toBeHidden();
  await notes.getByText('For the teacher: notes on this question').click();
  await expect(notes.locator('p').first()).toBeVisible();
  await expect(page.locator('.slide:not(.layout-quiz) .notes').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all is there to read, and contents and cards work', async ({ page, mishaps }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('study.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('article.slide')).toHaveCount(ids.length);
    await expect(page.locator('#carriages svg.chart-svg:visible')).toHaveCount(1);
    await page.getByRole('button', { name: 'Contents' }).click();
    await contents(page).locator(`a[href="#${SLIDE}"]`).click();
    await expect(slide(page, SLIDE)).toBeInViewport();
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(contents(page)).toBeHidden();
    await slide(page, SLIDE).locator('button.fact').first().click();
    await expect(page.locator('.card:popover-open')).toContainText('¶');
    // A browser told to run no script reports the preload of one as refused.
    const others = mishaps.filter((mishap) => !/^request failed: \S+\.js csp$/.test(mishap));
    mishaps.splice(0, mishaps.length, ...others);
  });
});

test.describe('theme', () => {
  test.use({ colorScheme: 'light' });

  test('dark is chosen in the contents, kept, and the same on the deck', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('study.html');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    const button = contents(page).getByRole('button', { name: /^Theme/ });
    await expect(button).toHaveText('Theme: system');
    await button.click();
    await expect(button).toHaveText('Theme: dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await expect(button).toHaveText('Theme: dark');
    expect(await paper()).toBe(dark);
    await page.goto('index.html');
    await expect.poll(paper).toBe(dark);
  });
});

test('on paper what is folded is there, but for notes that would answer a question; each carriage is one mark of a field across the sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto('study.html');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('details.chart-details').first()).toHaveAttribute('open');
  const notes = page.locator('.notes-on-question');
  expect(await notes.count()).toBeGreaterThan(0);
  for (const one of await notes.all()) await expect(one).toBeHidden();
  await expect(page.locator('.marks-wide')).toBeVisible();
  await expect(page.locator('.marks-narrow')).toBeHidden();
});

test('on paper there is the text and nothing to press', async ({ page }) => {
  await page.goto('study.html');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('nav.contents')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Figures, marks and names that open a card are the text itself.
  const controls = page.locator('main button:not(.fact, .score-mark, .matrix-open)');
  expect(await controls.count()).toBeGreaterThan(0);
  expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
});
