/** Contents, help and the cards of figures. */
import { expectShown, neighbour, openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, expectAccessible, slideIds, test } from './support.ts';

const ids = slideIds();
const [, second = '', third = ''] = ids;

test('M lists sections and slides with the current one marked, and Enter goes where one wants', async ({
  page,
}) => {
  await openDeck(page, second);
  await page.keyboard.press('m');
  const contents = page.getByRole('dialog', { name: 'Contents' });
  await expect(contents).toBeVisible();
  await expect(contents.locator('a[href^="#"]')).toHaveCount(ids.length);
  await expect(contents.getByRole('link', { name: 'Sources' })).toHaveAttribute('href', 'sources.html');
  const current = contents.locator('[aria-current="page"]');
  await expect(current).toHaveAttribute('href', `#${second}`);
  await expect(current).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(contents).toBeHidden();
  await expectShown(page, third);
});

test('the contents find a slide by the words of its headline', async ({ page }) => {
  await openDeck(page, second);
  await page.keyboard.press('m');
  const menu = page.getByRole('dialog', { name: 'Contents' });
  const entry = menu.locator(`a[href="#${third}"]`);
  await menu.getByRole('searchbox', { name: 'Find a slide' }).fill((await entry.textContent()) ?? '');
  await expect(menu.locator('.contents a:visible')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expectShown(page, third);
});

test('in the contents arrows walk the entries and a number goes to its slide', async ({ page }) => {
  await openDeck(page, second);
  await page.keyboard.press('m');
  const entry = (id: string) => page.locator(`#contents a[href="#${id}"]`);
  await expect(page.locator('#contents [aria-current]:focus')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(entry(third)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(entry(ids[0] ?? '')).toBeFocused();
  await page.keyboard.type('12');
  await expect(entry(ids[11] ?? '')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectShown(page, ids[11] ?? '');
});

test('the contents menu closes when the current slide is chosen', async ({ page }) => {
  await openDeck(page, second);
  const menu = page.getByRole('dialog', { name: 'Contents' });
  await page.keyboard.press('m');
  await expect(menu.locator('[aria-current]:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expectShown(page, second);
});

test('? lists the keys, on any keyboard layout', async ({ page }) => {
  await openDeck(page, second);
  const help = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(help).toBeHidden();
  // On a German keyboard the question mark is on another key.
  await page.evaluate(() => {
    const event = { key: '?', code: 'Minus', keyCode: 219, shiftKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', event as KeyboardEventInit));
  });
  await expect(help).toBeVisible();
});

for (const [key, name] of [
  ['m', 'Contents'],
  ['?', 'Keys'],
] as const) {
  test(`Escape closes “${name}” and nothing else; axe finds nothing in it`, async ({ page }) => {
    await openDeck(page, second);
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('.reveal.overview')).toHaveCount(0);
    await expectShown(page, second);
  });
}

test('in an open dialog arrows and Space do not change the slide, a clicker does and closes it', async ({
  page,
}) => {
  await openDeck(page, second);
  await page.keyboard.press('?');
  for (const key of ['ArrowRight', 'ArrowDown', 'n', 'o']) await page.keyboard.press(key);
  await expectShown(page, second);
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectShown(page, third);
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
});

test('a clicker’s step on the slide under a dialog is seen: the dialog closes', async ({ page }) => {
  await openDeck(page, 'troops-2022');
  const chart = shownSlide(page).locator('live-chart');
  await expect(chart).toHaveAttribute('data-live');
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeHidden();
  await expectShown(page, 'troops-2022');
  await expect(chart.getByRole('radio', { name: 'As first said' })).toBeChecked();
});

test.describe('the card of a figure', () => {
  test('opens with Enter, closes alone with Escape, and gives the focus back', async ({ page }) => {
    await openDeck(page);
    const id = await slideHolding(page, '.prose .fact');
    await openDeck(page, id);
    const figure = shownSlide(page).locator('.fact').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.card:popover-open');
    await expect(card).toBeVisible();
    await expectShown(page, id);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(page.locator('.reveal.overview')).toHaveCount(0);
    await expect(figure).toBeFocused();
    await expectShown(page, id);
  });

  test('can be read from the last row: its letters grow with the window', async ({ page }) => {
    await openDeck(page);
    await openDeck(page, await slideHolding(page, '.prose .fact'));
    await shownSlide(page).locator('.fact').first().click();
    const size = () =>
      page
        .locator('.card:popover-open dd')
        .first()
        .evaluate((dd) => Number.parseFloat(getComputedStyle(dd).fontSize));
    expect(await size()).toBeGreaterThanOrEqual(18);
    await page.setViewportSize({ width: 1920, height: 1080 });
    expect(await size()).toBeGreaterThanOrEqual(27);
    await expect(page.locator('.card:popover-open')).toBeInViewport({ ratio: 1 });
  });

  test('does not stay when the slide goes', async ({ page }) => {
    await openDeck(page);
    const id = await slideHolding(page, '.prose .fact');
    await openDeck(page, id);
    await shownSlide(page).locator('.fact').first().click();
    await page.keyboard.press('PageDown');
    await expectShown(page, neighbour(id, 1));
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
  });

  test('links to the other slides that show the figure', async ({ page }) => {
    await openDeck(page);
    const id = await slideHolding(page, '.prose .fact');
    await openDeck(page, id);
    await shownSlide(page).locator('.fact').first().click();
    const link = page.locator('.card:popover-open a[href^="#"]').last();
    const target = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    await expectShown(page, target);
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
  });
});
