/** Shorter ways through the deck: what the keys pass by keeps its place and its address. */
import type { Page } from '@playwright/test';
import { openDeck, shownSlide } from './deckPage.ts';
import { bringAll, expect, expectAccessible, slideIds, test } from './support.ts';

const ids = slideIds();
const number = (page: Page) => shownSlide(page).locator('.slide-number');
const routes = (page: Page) => page.locator('.slide .routes');

/** Ids of the slides that are on the route now. */
function onRoute(page: Page): Promise<string[]> {
  return page
    .locator('.slides > section:not([data-visibility])')
    .evaluateAll((slides) => slides.map(({ id }) => id));
}

async function open(page: Page, route: string, id = ids[0]): Promise<void> {
  await page.goto(`index.html?route=${route}#/${id}`);
  await bringAll(page);
}

test('the keys pass by what a route leaves out, and numbers, progress and End follow', async ({ page }) => {
  await open(page, '15');
  const on = await onRoute(page);
  expect(on.length).toBeLessThan(ids.length / 4);
  for (const [i, id] of on.entries()) {
    await expect(shownSlide(page)).toHaveAttribute('id', id);
    await expect(number(page)).toHaveText(`${i + 1} / ${on.length}`);
    const presses = 1 + (await shownSlide(page).locator('.fragment').count());
    for (let press = 0; press < presses; press++) await page.keyboard.press('Space');
  }
  await expect(shownSlide(page)).toHaveAttribute('id', on.at(-1) ?? '');
  expect(
    await page.evaluate(() => (Reflect.get(window, 'Reveal') as { getProgress(): number }).getProgress()),
  ).toBe(1);
  await page.keyboard.press('Home');
  await expect(shownSlide(page)).toHaveAttribute('id', on[0] ?? '');
  await page.keyboard.press('End');
  await expect(shownSlide(page)).toHaveAttribute('id', on.at(-1) ?? '');
  await page.keyboard.press('PageUp');
  await expect(shownSlide(page)).toHaveAttribute('id', on.at(-2) ?? '');
});

test('a slide that is left out is reached from the contents and by its address, and left to both sides', async ({
  page,
}) => {
  await open(page, '15');
  const on = await onRoute(page);
  const out = ids.find((id, i) => !on.includes(id) && i > 4) ?? '';
  const before = ids.slice(0, ids.indexOf(out)).findLast((id) => on.includes(id)) ?? '';
  const after = ids.slice(ids.indexOf(out)).find((id) => on.includes(id)) ?? '';
  await page.keyboard.press('m');
  const entry = page.locator(`#contents a[href="#${out}"]`);
  await expect(entry.locator('.contents-number')).toHaveText('–');
  await expectAccessible(page, '#contents');
  await entry.click();
  await expect(shownSlide(page)).toHaveAttribute('id', out);
  await expect(number(page)).toHaveText('not on this route');
  await page.keyboard.press('PageDown');
  await expect(shownSlide(page)).toHaveAttribute('id', after);
  await page.goBack();
  await expect(shownSlide(page)).toHaveAttribute('id', out);
  await page.keyboard.press('PageUp');
  await expect(shownSlide(page)).toHaveAttribute('id', before);
});

test('the title slide chooses a route, the address keeps it, and it can be taken back in the contents', async ({
  page,
}) => {
  await openDeck(page);
  await expect(routes(page).getByRole('link', { name: /^all/ })).toHaveAttribute('aria-current', 'true');
  await routes(page)
    .getByRole('link', { name: /^45 min/ })
    .click();
  await expect(page).toHaveURL(/\?route=45#\/title$/);
  const on = await onRoute(page);
  await expect(page.locator('#announcer')).toHaveText(
    `${on.length} slides are on this route; the others stay in the contents.`,
  );
  await expectAccessible(page, '.slide.present');
  await page.keyboard.press('PageDown');
  await page.reload();
  await bringAll(page);
  await expect(number(page)).toHaveText(`2 / ${on.length}`);
  await page.keyboard.press('m');
  await page.locator('#contents .routes').getByRole('link', { name: /^all/ }).click();
  await expect(page).toHaveURL(/index\.html#\/question$/);
  await expect(number(page)).toHaveText(`2 / ${ids.length}`);
  expect(await onRoute(page)).toEqual(ids);
});

test('an unknown route is told, with those there are, and all of the deck is shown', async ({ page }) => {
  await open(page, '46', 'carriages');
  await expect(page.locator('#announcer')).toHaveText(
    'There is no route “46”: there is 15, 45, 90, all. This is the whole deck.',
  );
  await expect(page).toHaveURL(/index\.html#\/carriages$/);
  await expect(number(page)).toHaveText(`${ids.indexOf('carriages') + 1} / ${ids.length}`);
});
