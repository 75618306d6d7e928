/** The deck as its tests handle it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { bringAll, slideIds } from './support.ts';

/** The slide that is shown. */
export function shownSlide(page: Page): Locator {
  return page.locator('.slides > section.present');
}

/** Opens the deck at a slide, by default the first, and waits until all of it can be used. */
export async function openDeck(page: Page, id = slideIds()[0] ?? ''): Promise<void> {
  await page.goto(`index.html#/${id}`);
  await bringAll(page);
  await expectShown(page, id);
}

/** A person sees the slide: it is there, and its foot has its number. */
export async function expectShown(page: Page, id: string): Promise<void> {
  const ids = slideIds();
  await expect(shownSlide(page)).toHaveAttribute('id', id);
  await expect(shownSlide(page)).toBeVisible();
  await expect(shownSlide(page).locator('.slide-number')).toHaveText(
    `${ids.indexOf(id) + 1} / ${ids.length}`,
  );
}

/** Id of the first slide that holds something, the first and the last slide apart. */
export async function slideHolding(page: Page, selector: string): Promise<string> {
  return page
    .locator(`.slides > section:not(:first-child):not(:last-child):has(${selector})`)
    .first()
    .evaluate((slide) => slide.id);
}

/** The slide before or after another. */
export function neighbour(id: string, distance: 1 | -1): string {
  const ids = slideIds();
  const found = ids[ids.indexOf(id) + distance];
  if (found === undefined) throw new Error(`slide ${id} has no such neighbour`);
  return found;
}
