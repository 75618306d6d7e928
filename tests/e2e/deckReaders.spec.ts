/** What the deck is to those who hear it. */
import { expectShown, neighbour, openDeck, shownSlide, slideHolding } from './deckPage.ts';
import { expect, slideIds, test } from './support.ts';

const ids = slideIds();
const [, second = '', third = ''] = ids;

test('it is a region of slides, not an application that takes a screen reader’s keys away', async ({
  page,
}) => {
  await openDeck(page, second);
  await expect(page.getByRole('application')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Slides' })).toHaveAttribute(
    'aria-roledescription',
    'slide deck',
  );
  const headline = (await shownSlide(page).locator('.headline').textContent()) ?? '';
  await expect(page.getByRole('group', { name: headline })).toHaveAttribute('aria-roledescription', 'slide');
});

test('a slide is announced by number and headline, without all that stands on it', async ({ page }) => {
  await openDeck(page, second);
  await page.keyboard.press('ArrowRight');
  await expectShown(page, third);
  const headline = (await shownSlide(page).locator('.headline').textContent())?.trim();
  await expect(page.locator('#announcer')).toHaveText(`3 of ${ids.length}: ${headline}`);
  await expect(page.locator('[aria-live].aria-status')).toHaveCount(0);
});

test('only the slide that is shown is there: Tab does not stray into its neighbours', async ({ page }) => {
  await openDeck(page);
  const id = await slideHolding(page, '.prose .fact');
  await openDeck(page, id);
  const own = await shownSlide(page).locator('.fact').count();
  for (let i = 0; i < own + 12; i++) {
    await page.keyboard.press('Tab');
    const strayed = await page.evaluate(
      () => document.activeElement?.closest('.slides > section:not(.present)')?.id ?? '',
    );
    expect(strayed).toBe('');
  }
});

test('focus inside a slide that leaves goes to the new slide', async ({ page }) => {
  await openDeck(page);
  const id = await slideHolding(page, '.prose .fact');
  await openDeck(page, id);
  await shownSlide(page).locator('.prose .fact').first().focus();
  await page.keyboard.press('PageDown');
  await expectShown(page, neighbour(id, 1));
  await expect(shownSlide(page)).toBeFocused();
  // A screen reader tells what has the focus; the live region need not say it again.
  await expect(page.locator('#announcer')).toHaveText('');
});

test('focus that was elsewhere stays there', async ({ page }) => {
  await openDeck(page, second);
  const next = page.getByRole('button', { name: 'Next slide' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expectShown(page, third);
  await expect(next).toBeFocused();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, second);
  await expect(page.locator('body')).toBeFocused();
});
