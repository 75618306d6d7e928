/** Keys: reveal.js's own keep their meaning, and the control that has the focus comes first. */
import type { Page } from '@playwright/test';
import { expectShown, neighbour, openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, slideIds, test } from './support.ts';

const ids = slideIds();
const [first = '', here = '', next = ''] = ids;
const last = ids.at(-1) ?? '';

const CONTROLS = `
  <button type="button" id="c-button">Press</button>
  <a id="c-link" href="#there">Follow</a>
  <details id="c-details"><summary id="c-summary">Unfold</summary>More</details>
  <label>Choose <select id="c-select"><option>one</option><option>two</option></select></label>
  <label>Slide <input id="c-range" type="range" min="0" max="10" value="5"></label>
  <label>Type <input id="c-text" type="text"></label>
  <label>A <input id="c-radio" type="radio" name="c-radio" value="a" checked></label>
  <label>B <input type="radio" name="c-radio" value="b"></label>`;

/** Opens the second slide with one of each native control on it. */
async function openWithControls(page: Page): Promise<void> {
  await openDeck(page, here);
  await shownSlide(page).evaluate((slide, controls) => {
    const box = document.createElement('div');
    box.innerHTML = controls;
    slide.append(box);
    box.querySelector('button')?.addEventListener('click', ({ target }) => {
      (target as Element).textContent = 'Pressed';
    });
  }, CONTROLS);
}

const KEYS: readonly (readonly [key: string, from: string, to: string])[] = [
  ['ArrowRight', here, next],
  ['ArrowDown', here, next],
  ['Space', here, next],
  ['PageDown', here, next],
  ['n', here, next],
  ['l', here, next],
  ['j', here, next],
  ['ArrowLeft', here, first],
  ['ArrowUp', here, first],
  ['Shift+Space', here, first],
  ['PageUp', here, first],
  ['p', here, first],
  ['h', here, first],
  ['k', here, first],
  ['End', here, last],
  ['Home', here, first],
];
for (const [key, from, to] of KEYS) {
  test(`${key} leads from slide ${ids.indexOf(from) + 1} to slide ${ids.indexOf(to) + 1}`, async ({
    page,
  }) => {
    await openDeck(page, from);
    await page.keyboard.press(key);
    await expectShown(page, to);
  });
}

test('Space and Enter on a button press it and leave the slide alone', async ({ page }) => {
  for (const key of ['Space', 'Enter']) {
    await openWithControls(page);
    await page.locator('#c-button').focus();
    await page.keyboard.press(key);
    await expect(page.locator('#c-button')).toHaveText('Pressed');
    await expectShown(page, here);
    await page.reload();
  }
});

test('Space on a link goes on, for it does nothing to a link', async ({ page }) => {
  await openWithControls(page);
  await page.locator('#c-link').focus();
  await page.keyboard.press('Space');
  await expectShown(page, next);
});

test('Space on a summary unfolds it and leaves the slide alone', async ({ page }) => {
  await openWithControls(page);
  await page.locator('#c-summary').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#c-details')).toHaveAttribute('open');
  await expectShown(page, here);
});

test('the arrows choose in a select', async ({ page }) => {
  await openWithControls(page);
  await page.locator('#c-select').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#c-select')).toHaveValue('two');
  await expectShown(page, here);
});

test('arrows, Home and End move a slider', async ({ page }) => {
  await openWithControls(page);
  const slider = page.locator('#c-range');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('6');
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('End');
  await expect(slider).toHaveValue('10');
  await expectShown(page, here);
});

test('letters, points and question marks are typed into a text field', async ({ page }) => {
  await openWithControls(page);
  await page.locator('#c-text').focus();
  await page.keyboard.type('b.m?o n');
  await expect(page.locator('#c-text')).toHaveValue('b.m?o n');
  await expectShown(page, here);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('.pause-overlay')).toBeHidden();
});

for (const control of ['#c-radio', '#c-range', '#c-text', '#c-select', '#c-button']) {
  test(`a clicker changes the slide while ${control.slice(3)} has the focus`, async ({ page }) => {
    await openWithControls(page);
    await page.locator(control).focus();
    await page.keyboard.press('PageDown');
    await expectShown(page, next);
    await page.keyboard.press('PageUp');
    await expectShown(page, here);
  });
}

for (const key of ['b', '.']) {
  test(`${key} blackens the screen while a radio has the focus, and ends it`, async ({ page }) => {
    await openWithControls(page);
    await page.locator('#c-radio').focus();
    await page.keyboard.press(key);
    await expect(page.locator('.pause-overlay')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator('.pause-overlay')).toBeHidden();
    await expectShown(page, here);
  });
}

test('a clicker’s keys, arrows, Space and Escape end a black screen, and nothing moves behind it', async ({
  page,
}) => {
  await openWithControls(page);
  const slider = page.locator('#c-range');
  await slider.focus();
  for (const key of ['PageDown', 'PageUp', 'Escape', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Space']) {
    await page.keyboard.press('b');
    await expect(page.locator('.pause-overlay')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator('.pause-overlay'), key).toBeHidden();
    await expectShown(page, here);
    await expect(page.locator('.reveal.overview')).toHaveCount(0);
    await expect(slider).toHaveValue('5');
    await expect(slider).toBeFocused();
  }
});

test('Escape first takes the keyboard off a control, then shows all slides', async ({ page }) => {
  for (const control of ['#c-range', '#c-radio', '#c-button', '#c-select']) {
    await openWithControls(page);
    await page.locator(control).focus();
    await page.keyboard.press('Escape');
    await expect(shownSlide(page)).toBeFocused();
    await expect(page.locator('.reveal.overview')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.reveal.overview')).toBeAttached();
    await page.reload();
  }
});

test('Escape on a chart closes the card of its figure, then lets go of the chart', async ({ page }) => {
  await openDeck(page);
  // One whose next key is not a step of its own.
  const id = await slideHolding(page, '[data-control="factor"]');
  await openDeck(page, id);
  const chart = shownSlide(page).locator('live-chart .chart-canvas');
  const card = page.locator('.card:popover-open');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(chart).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shownSlide(page)).toBeFocused();
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expectShown(page, neighbour(id, 1));
});

test('T changes the theme and says so', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openDeck(page, here);
  await page.keyboard.press('t');
  await expect(shownSlide(page)).toHaveCSS('background-color', 'rgb(20, 24, 29)');
  await expect(page.locator('#announcer')).toHaveText('Theme: dark');
});

test('O shows all slides at a glance; arrows and Enter choose one', async ({ page }) => {
  await openDeck(page, here);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toBeAttached();
  const other = page.locator(`.slides > section[id="${next}"]`);
  await expect(other).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await expectShown(page, next);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal.overview')).toBeAttached();
  await page.locator(`.slides > section[id="${neighbour(next, -1)}"]`).click();
  await expectShown(page, here);
});

/** Every slide of the overview stands inside the window. */
async function expectAllInView(page: Page): Promise<void> {
  const outside = () =>
    page.locator('.slides > section').evaluateAll((slides) =>
      slides.flatMap((slide) => {
        const { left, top, right, bottom, width } = slide.getBoundingClientRect();
        const isInside =
          width > 0 && left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        return isInside ? [] : [slide.id];
      }),
    );
  await expect.poll(outside).toEqual([]);
}

test('the overview shows every slide on the screen, is announced, and leaves no control to stray into', async ({
  page,
}) => {
  await openDeck(page);
  const chart = await slideHolding(page, 'live-chart');
  await openDeck(page, chart);
  await shownSlide(page).locator('live-chart .chart-canvas').focus();
  await page.keyboard.press('o');
  await expect(page.locator('#announcer')).toHaveText('All slides: arrows choose one, Enter opens it.');
  await expectAllInView(page);
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('.slides > section > *')?.className ?? ''),
    ).toBe('');
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await expectShown(page, chart);
  await shownSlide(page).locator('input').first().focus();
  await expect(shownSlide(page).locator('input').first()).toBeFocused();
});

test('in the overview Down and Up go to the next row, and a new size of the window lays it out anew', async ({
  page,
}) => {
  await openDeck(page);
  await page.keyboard.press('o');
  await expect(page.locator('#announcer')).toHaveText('All slides: arrows choose one, Enter opens it.');
  const at = (id: string) => page.locator(`.slides > section[id="${id}"]`).boundingBox();
  const rows = await Promise.all(ids.map(async (id) => (await at(id))?.y));
  const below = ids[rows.findIndex((y) => y !== rows[0])] ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(shownSlide(page)).toHaveAttribute('id', below);
  await page.keyboard.press('ArrowUp');
  await expect(shownSlide(page)).toHaveAttribute('id', first);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expectAllInView(page);
});

test('Ctrl, Alt and Meta keep the browser’s own shortcuts', async ({ page }) => {
  await openDeck(page, here);
  for (const key of ['Control+m', 'Alt+b', 'Control+.']) await page.keyboard.press(key);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('.pause-overlay')).toBeHidden();
  await expectShown(page, here);
});
